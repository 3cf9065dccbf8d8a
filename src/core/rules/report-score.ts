import { agreesWith, heldFor, sameFigure } from "../reconcile/compare";
import type { Held } from "../reconcile/held";
import type { Item } from "../reconcile/items";
import type { ReportContext, ReportDraft, ReportRule } from "../reconcile/report-rule";
import type { Statement } from "../reconcile/statement";
import { pathOf } from "../evaluation/walk";
import { printedTotalEntry } from "../score/printed-total";
import { figure } from "./facts/figures";

/**
 * A score in the text is the sheet's, the total's among them. What the sheet does not have is held against the text
 * itself: one score for one indicator, and none above its weight.
 */
export const reportScore: ReportRule = {
  meta: {
    id: "report-score",
    severity: "error",
    messages: {
      differs: ["name", "stated", "held"],
      "not-in-sheet": ["name", "stated"],
      "total-differs": ["stated", "held"],
      "contradicts-itself": ["name", "stated", "other"],
      "above-weight": ["name", "stated", "weight"],
    },
    alone: true,
    clause: "财预〔2020〕10号",
  },
  check: (context) => [...context.items.flatMap((item) => itemDrafts(context, item)), ...totalDrafts(context)],
};

function itemDrafts(context: ReportContext, item: Item): ReportDraft[] {
  const { sheet } = context;
  const rows = sheet?.matches.get(item.index);
  if (!sheet || !rows) return aloneDrafts(context, item);
  const held = heldFor(sheet.review, sheet.matches, item, "score");
  const [row] = rows;
  if (!row || sheet.review.scores.column === null) return aloneDrafts(context, item);
  return item.scores
    .filter(({ role }) => role !== "sum")
    .filter((statement) => !agreesWith(held, statement))
    .map((statement) => ({
      ...about(item, statement),
      message: held.length === 0 ? "not-in-sheet" : "differs",
      values: { name: item.name, stated: shown(statement), held: held[0] ? figure(held[0].value) : "" },
      cells: held[0]?.cells ?? row.node.name.cells,
      expected: held[0] ? figure(held[0].value) : null,
      path: pathOf(row),
    }));
}

/** Without a row of the sheet: the text against itself. */
function aloneDrafts({ chosen }: ReportContext, item: Item): ReportDraft[] {
  const score = chosen.score(item);
  const weight = chosen.weight(item);
  if (!score?.value) return [];
  const others = item.scores.filter(({ role, value }) => role === null && value && !value.eq(score.value ?? value));
  const contradictions = others.map((statement) => ({
    ...about(item, statement),
    message: "contradicts-itself",
    values: { name: item.name, stated: shown(statement), other: shown(score) },
    places: [score.place],
  }));
  if (!weight?.value || !score.value.gt(weight.value)) return contradictions;
  return [
    ...contradictions,
    {
      ...about(item, score),
      message: "above-weight",
      values: { name: item.name, stated: shown(score), weight: figure(weight.value) },
      places: [weight.place],
      expected: figure(weight.value),
    },
  ];
}

/** The text's total beside the sheet's printed one; a sum of the rows beside what the rows say. */
function totalDrafts({ reading, sheet }: ReportContext): ReportDraft[] {
  if (!sheet) return [];
  const { table, scores } = sheet.review;
  const { total, scoreParts } = scores.recorded;
  const rows = { value: total, cells: scoreParts.flatMap(({ cells }) => cells) };
  const printed = printedTotalEntry(table)?.held ?? rows;
  const all: Held[] = Object.values(table.totals.scores).flatMap(({ held }) =>
    held ? [{ value: held.value, cells: held.cells }] : [],
  );
  const totals = reading.statements.filter(({ kind }) => kind === "total");
  return totals.flatMap((statement): ReportDraft[] => {
    const { value: expected, cells } = statement.role === "sum" ? rows : printed;
    const { value, decimals } = statement;
    if (!value || !expected || sameFigure(value, decimals, expected)) return [];
    if (all.some((one) => sameFigure(value, decimals, one.value))) return [];
    return [
      {
        message: "total-differs",
        values: { stated: figure(value), held: figure(expected) },
        place: statement.place,
        cells,
        expected: figure(expected),
        found: figure(value),
      },
    ];
  });
}

function about(item: Item, statement: Statement): Pick<ReportDraft, "place" | "found" | "path"> {
  return { place: statement.place, found: shown(statement), path: [item.name] };
}

function shown({ value }: Statement): string {
  return value ? figure(value) : "";
}
