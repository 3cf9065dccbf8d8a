import { pathOf } from "../evaluation/walk";
import { agreesWith, heldFor } from "../reconcile/compare";
import type { Item } from "../reconcile/items";
import type { ReportContext, ReportDraft, ReportRule } from "../reconcile/report-rule";
import { figure } from "./facts/figures";

/** A weight in the text is the sheet's; what the sheet does not weigh has one weight in the text. */
export const reportWeight: ReportRule = {
  meta: {
    id: "report-weight",
    severity: "error",
    messages: { differs: ["name", "stated", "held"], "contradicts-itself": ["name", "stated", "other"] },
    alone: true,
    clause: "财预〔2020〕10号",
  },
  check: (context) => context.items.flatMap((item) => itemDrafts(context, item)),
};

function itemDrafts({ sheet, chosen }: ReportContext, item: Item): ReportDraft[] {
  const held = sheet ? heldFor(sheet.review, sheet.matches, item, "weight") : [];
  const [first] = held;
  const [row] = sheet?.matches.get(item.index) ?? [];
  const counting = chosen.weight(item);
  const own = item.weights.filter(({ role }) => role === null);
  if (first && row) {
    return own
      .filter((statement) => !agreesWith(held, statement))
      .map((statement) => ({
        message: "differs",
        values: {
          name: item.name,
          stated: statement.value ? figure(statement.value) : "",
          held: figure(first.value),
        },
        place: statement.place,
        cells: first.cells,
        expected: figure(first.value),
        found: statement.value ? figure(statement.value) : null,
        path: pathOf(row),
      }));
  }
  if (!counting?.value) return [];
  const { value } = counting;
  return own.flatMap((statement): ReportDraft[] =>
    !statement.value || statement.value.eq(value)
      ? []
      : [
          {
            message: "contradicts-itself",
            values: { name: item.name, stated: figure(statement.value), other: figure(value) },
            place: statement.place,
            places: [counting.place],
            found: figure(statement.value),
            path: [item.name],
          },
        ],
  );
}
