import { scanNumeral } from "../../measure/numeral";
import { canonical, unitAt } from "../../measure/unit";
import type { Figure } from "./standard";

/** A figure with its unit at the start of a text, and how long both are: 5个百分点 is 5, "%". */
export function figureAt(text: string): (Figure & { readonly length: number }) | null {
  const numeral = scanNumeral(text);
  if (!numeral) return null;
  const unit = unitAt(text.slice(numeral.end));
  return {
    value: numeral.value,
    unit: unit === "" ? null : canonical(unit).replace(/^百分点$/u, "%"),
    length: numeral.end + unit.length,
  };
}

/** The one figure at the start of a text; null where another one follows, or where it is part of a date: 12月底前. */
export function figureOf(text: string): Figure | null {
  const found = figureAt(text);
  if (!found || /\d/u.test(text.slice(found.length)) || /^\d{1,2}月(?:份|底|末|前)/u.test(text)) return null;
  return { value: found.value, unit: found.unit };
}
