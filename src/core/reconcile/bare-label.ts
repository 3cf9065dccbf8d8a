import { headerKey } from "../recognise/normalise";
import { firstLevelTheme, secondLevelTheme } from "../recognise/lexicon/levels";
import { narrow } from "./lines";

/** A name as people write it: list number, points and brackets at its ends, quotes and white space gone. */
export function bareLabel(text: string): string {
  let bare = text.replace(/["《》<>]/gu, "").trim();
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare
      .replace(/\s*\([^()]*\)\s*$/u, "")
      .replace(/[\s:;,.、。|*_#-]+$/u, "")
      .replace(/^[\s:;,、。|*_#]+/u, "");
  }
  return bare.replace(/\s+/gu, /[A-Za-z]\s+[A-Za-z]/u.test(bare) ? " " : "");
}

const AROUND =
  /^(?:项目|绩效|指标\d*[:.、]?)+(?=.{2})|(?:类|的)?(?:一级|二级|三级)?(?:指标|情况|部分|方面|分析|类)+$/gu;

/** What two names must share to be one: without 项目 in front, without 指标 and its like behind. */
export function nameKey(name: string): string {
  const bare = bareLabel(narrow(name))
    .normalize("NFKC")
    .replace(/[\s,.:;、。·"-]/gu, "")
    .toLowerCase();
  const core = bare.replace(AROUND, "");
  return core.length > 1 ? core : bare;
}

/** 1 for names of the first level (产出指标), 2 for those of the second (数量指标), null for any other. */
export function levelOf(name: string): 1 | 2 | null {
  // 绩效目标 is a group of 决策, 绩效目标完成情况 a part of the report.
  if (/目标(?:任务)?(?:的?完成|实现)/u.test(name)) return null;
  const key = headerKey(name);
  const bare = headerKey(name.replace(/(?:类|情况|分析|完成情况)$/u, ""));
  const core = nameKey(name);
  const exact = (match: { confidence: number } | null): boolean => match?.confidence === 1;
  const second = [key, bare, `${core}指标`].some((name) => exact(secondLevelTheme(name)));
  const first = [key, bare, core, `${core}指标`].some((name) => exact(firstLevelTheme(name)));
  // Two words stand on either level: 满意度 is a group of its own as a rule, 成本指标 lies below 产出指标.
  if (core === "满意度") return 1;
  return second ? 2 : first ? 1 : null;
}

/** 预算执行率 and its like: what the system weighs beside the indicators. */
export function isExecution(name: string): boolean {
  return /^(?:项目)?(?:(?:预算|资金)?执行率|预算执行(?:情况)?|预算完成率)$/u.test(nameKey(name));
}
