import { fold } from "../normalise";

/** Words of a form's title, the more telling first. Source: domain §1.5, §2.1, §2.2; the rest general. */
const TITLE = [
  /(?:绩效|自评|评价|评分|评估|考核|目标|得分).*表/u,
  /表$/u,
  /绩效.*(?:自评|评价|评估)/u,
  /(?:自评|评价|评分)(?:情况|结果|汇总)/u,
];

const NEVER = /^(?:附件|附表\d*$|附\d|报表编号|注\d*[:：.]|备注|说明|填[报表]|单位[:：]|编制单位|公开\d+表)/u;

/** How much a text looks like a form's title: 0 not at all. */
export function titleLikeness(text: string): number {
  const folded = fold(text);
  const bare = folded.replace(/\([^()]*\)/gu, "");
  if (folded.length < 4 || folded.length > 60 || NEVER.test(folded) || /[。;]/u.test(folded) || bare.includes(":"))
    return 0;
  const at = TITLE.findIndex((pattern) => pattern.test(bare));
  return at < 0 ? 0 : TITLE.length - at;
}

/** One of these in title or head makes a table with the right columns an evaluation table. Source: rules.md, end. */
const BUDGET_WORDS =
  /绩效自评|绩效评价|绩效评估|绩效(?:运行)?监控|预算|项目支出|部门整体|整体支出|转移支付|绩效目标|财政|专项资金/u;

export function hasBudgetWord(text: string): boolean {
  return BUDGET_WORDS.test(fold(text));
}

/** "（2019年度）", "2022 年度", "2021-2023年": the year that a title states. */
export function yearIn(text: string): number | null {
  const folded = fold(text);
  const match = /(?:^|[^\d])((?:19|20)\d{2})(?=年|学年|财年|\)|$)/u.exec(folded);
  return match ? Number(match[1]) : null;
}

/** A form's number: 公开14表, 510000_0013zp. */
export function formNumberIn(text: string): string | null {
  const folded = fold(text);
  const labelled = /^(?:报表编号|表号|表格编号):?(.+)$/u.exec(folded);
  if (labelled) return labelled[1] ?? null;
  return /^(?:公开\d+(?:-\d+)?表|附表\d+|\d{6}_\w+)$/u.test(folded) ? folded : null;
}

/** 元, 万元 … where a text states the unit of its amounts: "单位：万元", "项目资金（万元）". */
export function amountUnitIn(text: string): string | null {
  const folded = fold(text);
  const match =
    /(?:单位|货币单位|金额单位|计量单位)[:为]?(?:人民币)?(亿元|万元|千元|百元|元)/u.exec(folded) ??
    /[([](?:单位:?)?(?:人民币)?(亿元|万元|千元|百元|元)[)\]]/u.exec(folded);
  return match?.[1] ?? null;
}
