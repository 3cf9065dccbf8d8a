import { dec, type Dec } from "../evaluation/decimal";
import { remember } from "./remember";

/** Blanks of every kind: spaces, line breaks, full-width and zero-width spaces. */
const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]+/gu;

/** The text as printed, white space removed; for names. "效益\n指标" → "效益指标". */
export function compact(text: string): string {
  return text.replace(BLANKS, "");
}

/** NFKC and without white space; for comparing. "（Ａ）" → "(A)". */
export const fold = remember((text) => compact(text.normalize("NFKC")));

const BRACKETED = /[([{<〔【［《][^()[\]{}<>〔〕【】《》]*[)\]}>〕】］》]/gu;

/**
 * What is compared with the lexicon: folded, without brackets and what stands in them (units, "(A)", "(20分)"),
 * without numbering or a year in front and punctuation behind. "2、得分\n（20分*执行率）：" → "得分".
 */
export const headerKey = remember(keyOf);

/** 指标（一级） says its level in the bracket. */
const LEVEL_IN_BRACKETS = /[([【〔]([一二三四]级)(?:指标)?[)\]】〕]/gu;

function keyOf(text: string): string {
  const folded = fold(text);
  let bare = folded.replace(LEVEL_IN_BRACKETS, "$1");
  for (let round = 0; round < 3 && BRACKETED.test(bare); round += 1) bare = bare.replace(BRACKETED, "");
  bare = bare
    .replace(/^(?:\d+|[一二三四五六七八九十]+)[、.．](?=\D)/u, "")
    .replace(/^[*★☆▲△·•]+/u, "")
    .replace(/^(?:19|20)\d{2}年?度?(?=\D{2})/u, "")
    .replace(/[:;,.、。*★☆/\\~～—_-]+$/u, "");
  return bare === "" ? folded : bare;
}

export interface LabelPoints {
  readonly value: Dec;
  /** 分 or %; null where the bracket holds the bare number. */
  readonly unit: string | null;
  readonly decimals: number;
}

const POINTS_IN_BRACKETS =
  /[([【〔](?:[^()[\]\d扣每减加得超]*[,、;])?(?:权重|分值|满分|总分|标准分|共计|共|计|占比|占)?[:为]?(\d{1,3}(?:\.\d+)?)(分|%)?[)\]】〕]/gu;
const POINTS_AT_END = /[^\d.≥≤><=~～—-](\d{1,3}(?:\.\d+)?)分$/u;

/**
 * The points that a label carries: 产出指标（50分）, 相关性(5分), 产出指标50分.
 * Of several brackets the last counts. A bare number, 产出（50）, counts only where the caller says so: for the name of
 * a group it is a weight, for an indicator it may be its number.
 */
export function pointsInLabel(text: string, options: { bareNumber: boolean }): LabelPoints | null {
  const folded = fold(text);
  let found: LabelPoints | null = null;
  for (const match of folded.matchAll(POINTS_IN_BRACKETS)) {
    const [, figure = "", unit] = match;
    if (unit === undefined && !options.bareNumber) continue;
    found = points(figure, unit ?? null);
  }
  if (found) return found;
  const tail = POINTS_AT_END.exec(folded)?.[1];
  return tail !== undefined && folded.length <= 16 ? points(tail, "分") : null;
}

function points(figure: string, unit: string | null): LabelPoints {
  const dot = figure.indexOf(".");
  return { value: dec(figure), unit, decimals: dot < 0 ? 0 : figure.length - dot - 1 };
}
