import { dec, type Dec } from "../../evaluation/decimal";
import { FULL_MARKS, type Earned } from "./standard";

const WHOLE = "(?:该项|该指标|本项)?(?:权重|分值|满分)分?值?";
const EARNED = new RegExp(
  "(?:,)?(?:的)?(?:,)?(?:" +
    "(?<full>(?:得|计|记|给|为)?满分)|(?<none>不(?:得|计|记|给)分)|" +
    "(?<open>按.{0,8}(?:比例|完成率).{0,4}(?:得分|[计记给赋]分|扣分))|" +
    "(?:得|计|记|给|为)?(?<least>\\d+(?:\\.\\d+)?)分?[-~至](?<most>\\d+(?:\\.\\d+)?)分|" +
    "(?:得|计|记|给|为)?(?<points>\\d+(?:\\.\\d+)?)分|" +
    `(?:得|计|记|给)(?:${WHOLE}的)?(?<share>\\d+(?:\\.\\d+)?)%(?:的?(?:${WHOLE}|分))?|` +
    `(?:得|计|记|给)(?<half>(?:${WHOLE}的)?一半(?:的?(?:${WHOLE}|分))?)` +
    ")$",
  "u",
);

/** What a clause gives at its end ("90%以上得10分", "良好得80%", "差不得分"), and the condition in front of it. */
export function readEarned(clause: string): { readonly condition: string; readonly earned: Earned } | null {
  const match = EARNED.exec(clause);
  if (!match?.groups) return null;
  const { full, none, open, least, most, points, share, half } = match.groups;
  const condition = clause.slice(0, match.index);
  if (full !== undefined) return { condition, earned: FULL_MARKS };
  if (none !== undefined) return { condition, earned: { points: dec(0) } };
  if (open !== undefined) return { condition, earned: { ...FULL_MARKS, from: dec(0) } };
  if (most !== undefined) return { condition, earned: { points: dec(most), from: dec(least ?? 0) } };
  if (points !== undefined) return { condition, earned: { points: dec(points) } };
  if (half !== undefined) return { condition, earned: { share: dec("0.5") } };
  return { condition, earned: { share: percent(share ?? "") } };
}

const OFF = new RegExp(
  `^扣(?:减|除)?(?:(?<points>\\d+(?:\\.\\d+)?)分|${WHOLE}的(?<of>\\d+(?:\\.\\d+)?)%|(?<share>\\d+(?:\\.\\d+)?)%的?${WHOLE})`,
  "u",
);

/** What a step takes off: 扣0.5分, 扣权重的5%, 扣1%权重分; null where the text does not begin so. */
export function readOff(text: string): { readonly off: Earned; readonly length: number } | null {
  const match = OFF.exec(text);
  if (!match?.groups) return null;
  const { points, of, share } = match.groups;
  const off: Earned = points === undefined ? { share: percent(of ?? share ?? "") } : { points: dec(points) };
  return { off, length: match[0].length };
}

function percent(figure: string): Dec {
  return dec(figure).div(100);
}
