import { dec, type Dec } from "../evaluation/decimal";
import type { Measure, Sign } from "./measure";
import { scanNumeral } from "./numeral";
import { signAfter, signBefore } from "./sign";
import { canonical, unitAt } from "./unit";

type Quantity = Extract<Measure, { kind: "number" }>;

export interface Around {
  readonly name: string;
  readonly beside: string;
}
const NOTHING: Around = { name: "", beside: "" };

/** Words that may stand in front of a figure and change nothing: 已完成12次, 共计5项, 比上年增长5%. */
const NEUTRAL =
  /^(?:实际|目前|全年|年度|本年|累计|共计|合计|总计|共|已|均|全部|全|部分|基本|完成率|完成|实现|确保|保证|保持在?|稳定在|维持在|力争|争取|举办|开展|组织|建成|建设|发放|培训|召开|支出|使用|[人户月年]均|平均|[比较](?:上年|去年)(?:同期)?|同比|约|近|为|是|:)+/u;
/** What a percentage is of, said in its own cell: 合格率100%, 群众满意度95%. */
const SUBJECT = /(?:率|度|比例|占比|比重)$/u;
/** Said of a figure that is a change and no level: 粮食产量增长5% is not so much grain. */
const CHANGE = /提高|提升|增[长加收]|上升|新增|[下压]?[降减]|节[约省]|缩短/u;
/** Of these the more the better, whatever they are of: 能耗下降3%. */
const TAKEN_OFF = /(?:下降|降低|减少|压[减缩]|节[约省]|缩短)$/u;
/** More than stated: 2000余份, 10个+. */
const MORE = /^(?:余|多|来)(?=\p{L}|$)|^\+$/u;
const NEGATION = /[未不没]|超出|缺/u;
/** 1.完成培训, 2、: what numbers a list counts nothing. */
const LIST_NUMBER = /^[.、,;:)](?=.)/u;
/** A rank is no amount: of 二级 and 一级 neither is half the other. */
const RANK = /^(?:[级等]|[A-Z]级)/u;
/** What Chinese numerals count where they do not number: 一线城市, 二期工程, 三类. */
const NUMBERED = /^[线期届版类流档等级]/u;
/** Deaths of a hundred thousand: 18/10万. */
const PER_HEAD = /^\/(?:10万|万|千)人?$/u;
/** 百分之, 千分之, 万分之 in percent points. */
const SHARES: Readonly<Record<string, Dec>> = { 百分之: dec(1), 千分之: dec("0.1"), 万分之: dec("0.01") };
const EACH = /^每(人|名|户|家|个|次|亩|天|日|周|月|季度|季|年)/u;

/**
 * `[sign][number][unit][sign]`, also with words in front that end in a sign ("培训人数不少于100人"), that repeat the
 * indicator's name, or that say per what ("每月2次" is 2次/月). Null where the text is something else, or holds more than
 * one figure outside brackets.
 * @param text in normal form
 * @param role in an actual, 达到95% is a statement of 95%, no lower bound
 * @param around what the words in front of a figure may repeat: the indicator's name, the other of target and actual
 */
export function readQuantity(text: string, role: "target" | "actual", around: Around = NOTHING): Quantity | null {
  let [bare, per] = [text, ""];
  for (let each = EACH.exec(bare); each; each = EACH.exec(bare)) {
    per += `/${each[1] === "季" ? "季度" : (each[1] ?? "")}`;
    bare = bare.slice(each[0].length);
  }
  if (per !== "" && /^\d+[月日号]/u.test(bare)) return null; // 每年3月, 每月15日: days, not amounts
  const found = readFigure(bare, role, around);
  if (!found || per === "") return found;
  // Twelve of a whole year are not one of each month: what is counted must be known to tell
  return found.unit === null ? null : { ...found, unit: found.unit + per };
}

function readFigure(text: string, role: "target" | "actual", around: Around): Quantity | null {
  const start = figureStart(text, around);
  if (!start) return null;
  const { at, share } = start;
  const numeral =
    text.startsWith("百", at) && share ? { value: dec(100), end: at + 1, chinese: true } : scanNumeral(text, at);
  if (!numeral) return null;
  let rest = text.slice(numeral.end);
  let sign: Sign | null = start.sign;
  let signFrom: Quantity["signFrom"] = start.signFrom;
  const more = MORE.exec(rest);
  if (more) {
    rest = rest.slice(more[0].length);
    if (sign === null) [sign, signFrom] = [">=", "word"];
  }
  if (RANK.test(rest) || LIST_NUMBER.test(rest) || (numeral.chinese && NUMBERED.test(rest))) return null;
  const known = unitAt(rest);
  if (numeral.chinese && known === "" && !share && !isAlone(text)) return null;
  const unit = known || (PER_HEAD.exec(rest)?.[0] ?? unknownUnit(rest));
  rest = rest.slice(unit.length);
  if (/^[A-Za-z]/u.test(rest) || RANK.test(rest)) return null; // 5G基站, 3个等级
  const after = signAfter(rest);
  if (after && signFrom !== "symbol") {
    [sign, signFrom] = [after.sign, "word"];
    rest = rest.slice(after.length);
  } else if (rest === "+" && sign === null) [sign, signFrom, rest] = [">=", "word", ""];
  if (sign === null && role === "target" && TAKEN_OFF.test(start.before)) [sign, signFrom] = [">=", "word"];
  const open = rest.replace(/\([^()]*\)/gu, "");
  if (/\d/u.test(open) || NEGATION.test(rest)) return null;
  if (numeral.chinese && open.replace(/[。.;,:、]+$/u, "") !== "") return null; // 一站式服务, 一户一策
  if (role === "actual" && start.statement && !after && sign === start.sign) [sign, signFrom] = [null, null];
  return {
    kind: "number",
    value: share ? numeral.value.times(share) : numeral.value,
    sign,
    signFrom,
    unit: share ? "%" : unit === "" ? null : canonical(unit),
    unitFrom: share || unit !== "" ? "cell" : null,
    rest: (start.before + rest).replace(/[。.;,:、]+$/u, ""),
    ...(SUBJECT.test(start.before) ? { of: start.before } : {}),
  };
}

/** 二十, and nothing else in the cell; 二〇二二 is a year. */
function isAlone(text: string): boolean {
  return (
    /^(?:[一二两三四五六七八九十]|[一二两三四五六七八九十百千万]{2,})$/u.test(text) && /^.$|[十百千万]/u.test(text)
  );
}

interface FigureStart {
  readonly at: number;
  readonly sign: Sign | null;
  readonly signFrom: Quantity["signFrom"];
  /** 百分之九十五: what one of the number is in percent points; null for a plain number. */
  readonly share: Dec | null;
  /** 达到, 达: a bound in a target, a statement in an actual. */
  readonly statement: boolean;
  /** Words in front that were stepped over. */
  readonly before: string;
}

function figureStart(text: string, around: Around): FigureStart | null {
  let at = 0;
  let before = "";
  const lead = leadingWords(text, around);
  if (lead > 0) [at, before] = [lead, text.slice(0, lead)];
  const found = signBefore(text.slice(at));
  const statement = found !== null && /^达|[到至]$/u.test(text.slice(at, at + found.length));
  if (found) at += found.length;
  const neutral = NEUTRAL.exec(text.slice(at));
  if (neutral) at += neutral[0].length;
  const share = SHARES[text.slice(at, at + 3)] ?? null;
  if (share) at += 3;
  return { at, sign: found?.sign ?? null, signFrom: found?.from ?? null, share, statement, before };
}

/** Length of the words in front of the figure that may be stepped over: neutral ones, what it is of, or any before a sign. */
function leadingWords(text: string, around: Around): number {
  const words = /^[^\d≥≤><=;,。]*/u.exec(text)?.[0] ?? "";
  if (words === "") return 0;
  if (/[≥≤><=]/u.test(text[words.length] ?? "")) return NEGATION.test(words) ? 0 : words.length;
  for (let at = 0; at < words.length; at += 1) {
    if (signBefore(text.slice(at)) && scanNumeral(text, at + (signBefore(text.slice(at))?.length ?? 0))) {
      return NEGATION.test(words.slice(0, at)) ? 0 : at;
    }
  }
  const neutral = NEUTRAL.exec(words)?.[0] ?? "";
  const core = words.slice(neutral.length).replace(/(?:为|是|:|共|约)$/u, "");
  return core === "" || (core.length >= 2 && saysWhat(core, words, text, around)) ? words.length : 0;
}

/** Whether words say no more than what their figure is of, or what the other cell says in the same words. */
function saysWhat(core: string, words: string, text: string, { name, beside }: Around): boolean {
  if (name.includes(core)) return true;
  if (NEGATION.test(core)) return false;
  if (beside.startsWith(words) && /\d/u.test(beside[words.length] ?? "")) return true;
  const figure = text.slice(words.length);
  if (SUBJECT.test(core) && /^\d+(?:\.\d+)?%/u.test(figure)) return true;
  return !CHANGE.test(core) && sharesWord(core, name) && unitAt(figure.replace(/^[\d.,万]+/u, "")) !== "";
}

/** 慰问退役军人 beside 慰问人数: two characters in a row that are no measure word's. */
function sharesWord(core: string, name: string): boolean {
  return Array.from(core.slice(1), (_, at) => core.slice(at, at + 2)).some((pair) => name.includes(pair));
}

/** A short word behind the number that no table knows is its unit: 23贯, 50mg/L. */
function unknownUnit(rest: string): string {
  const word = /^(?:\p{Script=Han}{1,4}|[A-Za-z/°]{1,8})(?=$|\(|[。;,])/u.exec(rest)?.[0] ?? "";
  return signAfter(word) || NEGATION.test(word) ? "" : word;
}
