import { dec } from "../../evaluation/decimal";
import { part } from "./part";
import { figureAt, figureOf } from "./read-figure";
import type { Standard } from "./standard";

type Addition = Extract<Standard, { kind: "addition" }>;

/** What the row's own figure counts; 每符合一项, 每提供一份 count conditions and proofs, which stand in no cell. */
const COUNTED = "完成|开展|举办|组织|培训|建成|建设|新建|新增|实施|达到";
const FROM_NOTHING = new RegExp(`^每(?:${COUNTED})`, "u");
/** 达到90%得8分，每提高1个百分点加0.5分 */
const FROM_BASE =
  /^(?<head>.*?)(?:的)?,?得(?<points>\d+(?:\.\d+)?)分[,;]每(?:提高|增加|上升|超过|超出|超|高于|高|多于?)/u;
const TARGET = /^(?:达到|完成)(?:年度|年初)?(?:目标值?|指标值?|基准值?)$/u;
const EACH =
  /^点?\p{Script=Han}{0,2}[,:]?(?:得|加|计)(?<each>\d+(?:\.\d+)?)分(?:[,;](?:(?:最高|最多)(?:不超过)?(?:得|为|计)?(?<most>\d+(?:\.\d+)?)分|满分(?:为|是)?(?<full>\d+(?:\.\d+)?)分|(?:最高|最多)加(?<added>\d+(?:\.\d+)?)分|(?:得|加)满(?:分)?为止))?[。;]?$/u;

/** Points that add up by a figure; null where the sentence is of another build, or counts what is no figure of the row. */
export function readAddition(plain: string): Addition | null {
  const start = FROM_NOTHING.exec(plain) ?? FROM_BASE.exec(plain);
  if (!start) return null;
  const base = start.groups ? baseOf(start) : null;
  if (start.groups && base === null) return null;
  const step = figureAt(plain.slice(start[0].length));
  if (!step || step.value.lte(0) || step.unit === null) return null;
  const each = EACH.exec(plain.slice(start[0].length + step.length));
  if (!each?.groups) return null;
  const { most, full, added } = each.groups;
  if (added !== undefined && base === null) return null;
  const stated = most ?? full;
  return {
    kind: "addition",
    base,
    step: { value: step.value, unit: step.unit },
    each: dec(part(each, "each")),
    full: added === undefined ? (stated === undefined ? null : dec(stated)) : (base?.points.plus(added) ?? null),
  };
}

function baseOf(match: RegExpExecArray): Addition["base"] {
  const head = part(match, "head");
  const points = dec(part(match, "points"));
  if (TARGET.test(head)) return { points, threshold: null };
  const figure = /\d.*/u.exec(head);
  const threshold = figure && !/[,;。≤<]|完成|不超过|以内/u.test(head) ? figureOf(figure[0]) : null;
  return threshold && { points, threshold };
}
