import type { CellRef } from "../../grid/address";
import { normalForm } from "../../measure/normal-form";
import type { RuleContext } from "../rule";
import { followKey } from "./follow-key";
import { rowsOf, type Row } from "./rows";
import { targetOf } from "./target";
import type { TextNumber } from "./text-numbers";

/** The rules that tell of a target or an actual which is blank, or holds words instead of a figure. */
const RULES = {
  target: { blank: "target-missing", words: "target-unquantified" },
  actual: { blank: "actual-missing", words: "actual-type-mismatch" },
} as const;
/** The rules that doubt a figure, by the cell that they speak of. */
const DOUBTS = {
  score: ["score-full-unmet", "score-not-proportional"],
  actual: ["actual-overfulfilled", "actual-over-100"],
};

/**
 * The findings on indicators that would carry the figures of a goal if their own were there, or right: each is named in
 * the clauses in which they stand. Whether a rule did speak of it is for the fold to see.
 */
export function unanswered(
  context: Pick<RuleContext, "table" | "scores">,
  role: keyof typeof RULES,
  text: string,
  figures: readonly TextNumber[],
): readonly string[] {
  return rowsOf(context).flatMap((row) => {
    const entry = role === "actual" ? row.measures.actual : (targetOf(row) ?? row.measures.target);
    return entry && speaksOf(text, row, figures) ? causesOf(row, role, entry.cell, entry.state === "error") : [];
  });
}

function causesOf(
  { judged, score, measures }: Row,
  role: keyof typeof RULES,
  cell: CellRef,
  broken: boolean,
): string[] {
  const at = (rules: readonly string[], primary: CellRef | undefined): string[] =>
    primary ? rules.map((rule) => followKey({ rule, primary })) : [];
  if (broken) return at(["formula-error"], cell);
  switch (judged[role].kind) {
    case "blank":
      return [...at([RULES[role].blank], cell), ...at(["indicator-empty"], measures.target?.cell)];
    case "text":
    case "grade":
      return at([RULES[role].words], cell);
    default:
      return [...at(DOUBTS.score, score?.entry.cell), ...at(role === "actual" ? DOUBTS.actual : [], cell)];
  }
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
