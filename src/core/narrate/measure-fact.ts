import type { Measures } from "../evaluation/indicator";
import type { Content, Entry } from "../evaluation/sourced";
import { textFact, type Fact } from "./fact";

/** Signs as a sign column prints them, the box-drawing double line that passes for an equals sign too. */
const SIGNS: Readonly<Record<string, string>> = {
  "≥": "≥",
  "≧": "≥",
  ">=": "≥",
  "＞": ">",
  ">": ">",
  "≤": "≤",
  "≦": "≤",
  "<=": "≤",
  "＜": "<",
  "<": "<",
};

/** The target as it stands: with the sign and the unit that have columns of their own. */
export function targetFact(measures: Measures): Fact | null {
  const entry = measures.adjustedTarget?.held ? measures.adjustedTarget : measures.target;
  const target = withUnit(entry, measures);
  const sign = measures.sign?.held;
  const printed = sign ? SIGNS[sign.text.trim()] : undefined;
  if (!target || !sign || !printed || /^[≥≤><＞＜=＝]/.test(target.text)) return target;
  return { text: printed + target.text, cells: [...sign.cells, ...target.cells] };
}

export function actualFact(measures: Measures): Fact | null {
  return withUnit(measures.actual, measures);
}

/** A bare number gets the unit of its column; "95%" and "12个" have one, and what begins with a figure is no unit. */
function withUnit(entry: Entry<Content> | null, measures: Measures): Fact | null {
  const fact = textFact(entry);
  const unit = textFact(measures.unit);
  if (
    !fact ||
    !unit ||
    !/^[≥≤><=]?\s*[\d,.]+$/.test(fact.text) ||
    unit.text.length > 8 ||
    /^[\d≥≤<>＜＞]/.test(unit.text)
  )
    return fact;
  return { text: fact.text + unit.text, cells: [...fact.cells, ...unit.cells] };
}
