import type { Before } from "./edit-plan";
import type { Written } from "./written";

const GENERAL = "General";
const TEXT = "@";

/**
 * Starts with something that Excel takes for a formula, or that it swallows: half or full width, tab, CR, apostrophe.
 * Blanks in front do not help: they are dropped before the rest is read.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\t\r]|^\s*[=+\-@＝＋－＠'＇]/.test(text);
}

/**
 * Whether Excel, given this text as if typed, could store something else: a formula, a number, a date, a truth value,
 * an error. Rather too often than too rarely: it only decides whether the cell is formatted as text first.
 */
export function couldBeReadAsOther(text: string): boolean {
  const plain = text.trim();
  if (looksLikeFormula(text) || plain.startsWith("#")) return true;
  if (plain.length > 64) return false;
  return (
    /\p{N}/u.test(plain) ||
    /^(true|false)$/i.test(plain) ||
    /^[〇零一二三四五六七八九十年月日时分秒上下午]+$/.test(plain)
  );
}

/** The two formats of a write: text must be text already while it is written, and a number must not become one. */
export interface CellFormats {
  /** Set before the content. */
  readonly during: string;
  /** Set after it; what the cell ends with. */
  readonly final: string;
}

/**
 * With which formats content goes into a cell that has the format `found`. Where the plan names none the cell keeps
 * its own, but for two: what could be read as a formula or a number ends as text "@", and a number or a formula does
 * not stay in a text cell, where Excel would turn it into text.
 */
export function cellFormats(after: Written, found: string, wanted?: string): CellFormats {
  const text = after.kind === "value" && typeof after.value === "string" && after.value !== "" ? after.value : null;
  if (text !== null) {
    const risky = couldBeReadAsOther(text);
    const final = wanted ?? (risky ? TEXT : found);
    return { during: risky ? TEXT : final, final };
  }
  if (after.kind === "value" && (after.value === null || after.value === "")) {
    const final = wanted ?? found;
    return { during: final, final };
  }
  const final = wanted ?? notText(found);
  return { during: notText(final), final };
}

function notText(format: string): string {
  return format === TEXT ? GENERAL : format;
}

/** What a cell holds after an edit; the result of a formula is null where nobody knows it yet. */
export function stateAfter(after: Written, found: string, wanted?: string): Before {
  const { final } = cellFormats(after, found, wanted);
  return after.kind === "formula"
    ? { value: after.expected ?? null, formula: after.formula, numberFormat: final }
    : { value: after.value === "" ? null : after.value, formula: null, numberFormat: final };
}
