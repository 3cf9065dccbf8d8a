import type { IndicatorNode } from "../evaluation/indicator";
import type { Fact } from "./fact";
import { derived, inline } from "./fact";
import type { Placed } from "../evaluation/walk";
import type { Telling } from "./telling";
import type { Sentence } from "./report";

/** The name as a report says it: the form's own numbering of rows, 指标1：, is left off. */
export function nameFact(node: IndicatorNode): Fact {
  const name = inline(node.name.value);
  const bare = name.replace(/^指标\d*[：:.、]/, "");
  return { text: bare === "" ? name : bare, cells: node.name.cells };
}

/** The list number that a form prints in front of a name: 一、, （二）, 3. */
const LIST_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）][、.．]?|\d{1,2}[、.．](?!\d))\s*/u;

/** Whether a name brings its own list number: a report does not number it twice. */
export function isNumbered(name: string): boolean {
  return LIST_NUMBER.test(name);
}

/** The name for a heading, which has a number of its own. */
export function headingName(text: string): string {
  const bare = text.replace(LIST_NUMBER, "");
  return bare === "" ? text : bare;
}

/** What a label that carries points carries them in; of another only what can be nothing else: （7月） belongs to a name. */
const POINTS_OF_LABEL = /[（(][^（()）]*\d[^（()）]*[)）]$/;
const SURELY_POINTS = /[（(](?:权重|分值|满分)?[:：]?[\d.]+[分%％]?[)）]$/;

/** 培训场次, without list number and without the points that its label may carry: they are told beside it. */
export function bareNameFact(node: IndicatorNode): Fact {
  const name = nameFact(node);
  const bare = name.text.replace(node.weight.label ? POINTS_OF_LABEL : SURELY_POINTS, "");
  return { text: headingName(bare === "" ? name.text : bare), cells: name.cells };
}

/** 培训场次（5分）, of a share 培训场次（权重50%，折合5分）. A name that carries its points already is left as it is. */
export function labelOf(telling: Telling, placed: Placed): Sentence {
  const { node } = placed;
  const name = nameFact(node);
  const weight = node.weight.cell?.held;
  const plain: Sentence = { text: name.text, cells: name.cells };
  if (!weight || node.weight.label) return plain;
  const facts = { name, weight: derived(weight.value, weight.cells) };
  // A share of its group, or a fraction of the whole: 0.1 is ten points of a hundred.
  const isShare = telling.table.scheme.kind === "nested-percent" || !node.points?.eq(weight.value);
  if (!isShare || !node.points) return telling.say("label.weight", facts);
  // A share as the sheet prints it: 50% of a percentage, 0.5 of a fraction, 50 of a bare number.
  const share = /[%％]\s*$/.test(weight.text) ? { text: inline(weight.text), cells: weight.cells } : facts.weight;
  const above = placed.ancestors.flatMap((ancestor) => ancestor.weight.cell?.held?.cells ?? []);
  const points = derived(node.points, [...weight.cells, ...above], 4);
  return telling.say("label.percent", { ...facts, weight: share, points });
}
