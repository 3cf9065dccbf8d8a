import type { Measure, Sign } from "./measure";
import { scanNumeral } from "./numeral";
import { signAfter, signBefore } from "./sign";
import { canonical, unitAt } from "./unit";

type Quantity = Extract<Measure, { kind: "number" }>;

/** Words that may stand in front of a figure and change nothing: 已完成12次, 共计5项. */
const NEUTRAL =
  /^(?:实际|目前|全年|年度|本年|累计|共计|合计|总计|共|已|均|全部|全|完成率|完成|实现|举办|开展|组织|建成|建设|发放|培训|召开|支出|使用|约|近|为|是|:)+/u;
/** More than stated: 2000余份. */
const MORE = /^(?:余|多|来)(?=\p{L}|$)/u;
const NEGATION = /[未不没]|超出|缺/u;

/**
 * `[sign][number][unit][sign]`, also with words in front that end in a sign ("培训人数不少于100人") or that repeat the
 * indicator's name. Null where the text is something else, or holds more than one figure outside brackets.
 * @param text in normal form
 * @param role in an actual, 达到95% is a statement of 95%, no lower bound
 */
export function readQuantity(text: string, role: "target" | "actual", name = ""): Quantity | null {
  const start = figureStart(text, name);
  if (!start) return null;
  const { at, percent } = start;
  const numeral = scanNumeral(text, at);
  if (!numeral) return null;
  let rest = text.slice(numeral.end);
  let sign: Sign | null = start.sign;
  let signFrom: Quantity["signFrom"] = start.signFrom;
  const more = MORE.exec(rest);
  if (more) {
    rest = rest.slice(more[0].length);
    if (sign === null) [sign, signFrom] = [">=", "word"];
  }
  const known = unitAt(rest);
  if (numeral.chinese && known === "" && !percent) return null;
  const unit = known || unknownUnit(rest);
  rest = rest.slice(unit.length);
  const after = signAfter(rest);
  if (after && signFrom !== "symbol") {
    [sign, signFrom] = [after.sign, "word"];
    rest = rest.slice(after.length);
  }
  if (/\d/u.test(rest.replace(/\([^()]*\)/gu, "")) || NEGATION.test(rest)) return null;
  if (role === "actual" && start.statement && sign === start.sign) [sign, signFrom] = [null, null];
  return {
    kind: "number",
    value: numeral.value,
    sign,
    signFrom,
    unit: percent ? "%" : unit === "" ? null : canonical(unit),
    unitFrom: percent || unit !== "" ? "cell" : null,
    rest: (start.before + rest).replace(/[。.;,:、]+$/u, ""),
  };
}

interface FigureStart {
  readonly at: number;
  readonly sign: Sign | null;
  readonly signFrom: Quantity["signFrom"];
  /** 百分之九十五. */
  readonly percent: boolean;
  /** 达到, 达: a bound in a target, a statement in an actual. */
  readonly statement: boolean;
  /** Words in front that were stepped over. */
  readonly before: string;
}

function figureStart(text: string, name: string): FigureStart | null {
  let at = 0;
  let before = "";
  const lead = leadingWords(text, name);
  if (lead > 0) [at, before] = [lead, text.slice(0, lead)];
  const found = signBefore(text.slice(at));
  const statement = found !== null && /^达/u.test(text.slice(at));
  if (found) at += found.length;
  const neutral = NEUTRAL.exec(text.slice(at));
  if (neutral) at += neutral[0].length;
  const percent = text.startsWith("百分之", at);
  if (percent) at += 3;
  return scanNumeral(text, at)
    ? { at, sign: found?.sign ?? null, signFrom: found?.from ?? null, percent, statement, before }
    : null;
}

/** Length of the words in front of the figure that may be stepped over: neutral ones, the name, or any before a sign. */
function leadingWords(text: string, name: string): number {
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
  return core === "" || (core.length >= 2 && name.includes(core)) ? words.length : 0;
}

/** A short word behind the number that no table knows is its unit: 23贯. */
function unknownUnit(rest: string): string {
  const word = /^\p{L}{1,4}(?=$|\(|[。;,])/u.exec(rest)?.[0] ?? "";
  return signAfter(word) || NEGATION.test(word) ? "" : word;
}
