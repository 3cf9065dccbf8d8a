import { normalForm } from "../../measure/normal-form";
import type { RuleContext } from "../rule";
import type { Cause } from "./follow-key";
import { rowsOf, type Row } from "./rows";
import { targetOf } from "./target";
import type { TextNumber } from "./text-numbers";

/** The rules that tell of a target or an actual which is blank, or holds words instead of a figure. */
const RULES = {
  target: { blank: "target-missing", words: "target-unquantified" },
  actual: { blank: "actual-missing", words: "actual-type-mismatch" },
} as const;

/**
 * The finding on an indicator that would carry the figures of a goal if its own were there: it is named in the clauses
 * in which they stand. Whether the rule did speak of it is for the fold to see.
 */
export function unanswered(
  context: Pick<RuleContext, "table" | "scores">,
  role: keyof typeof RULES,
  text: string,
  figures: readonly TextNumber[],
): Cause | undefined {
  return rowsOf(context).flatMap((row) => {
    const { kind } = row.judged[role];
    const entry = role === "actual" ? row.measures.actual : (targetOf(row) ?? row.measures.target);
    const open = kind === "blank" || kind === "text" || kind === "grade";
    if (!entry || !open || !speaksOf(text, row, figures)) return [];
    return [{ rule: RULES[role][kind === "blank" ? "blank" : "words"], primary: entry.cell }];
  })[0];
}

/** Whether every figure has the row's unit, or stands in a clause that shares two characters with its name: 接收档案3.1万卷. */
function speaksOf(text: string, { node, judged }: Row, figures: readonly TextNumber[]): boolean {
  const units = [judged.target, judged.actual].flatMap((measure) =>
    measure.kind === "number" ? (measure.unit ?? []) : [],
  );
  const plain = normalForm(node.name.value);
  const pairs = Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
  const clauses = text.split(/[，。；、\n]/u).map(normalForm);
  return figures.every(
    (figure) =>
      units.includes(figure.unit) ||
      clauses.some((clause) => clause.includes(figure.text) && pairs.some((pair) => clause.includes(pair))),
  );
}
