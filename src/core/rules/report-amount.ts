import type { ReportContext, ReportDraft, ReportRule } from "../reconcile/report-rule";
import { sameAmount, sheetAmounts, sheetRates } from "../reconcile/sheet-funds";
import type { Statement } from "../reconcile/statement";
import { figure, percent } from "./facts/figures";

/**
 * Budget, executed amount and execution rate in the text are the funds block's, whatever the units; without a sheet the
 * rate is what the text's own amounts give.
 */
export const reportAmount: ReportRule = {
  meta: {
    id: "report-amount",
    severity: "error",
    messages: {
      differs: ["name", "stated", "held"],
      "rate-differs": ["stated", "held"],
      "rate-not-of-amounts": ["stated", "computed"],
    },
    alone: true,
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    context.reading.statements.flatMap((statement) => {
      if (statement.kind === "amount") return amountDraft(context, statement);
      return statement.kind === "rate" && statement.role === "execution" ? rateDraft(context, statement) : [];
    }),
};

function amountDraft({ sheet }: ReportContext, statement: Statement): ReportDraft[] {
  const held = sheet ? sheetAmounts(sheet.review, statement.role) : [];
  const [first] = held;
  if (!first || !statement.value || sameAmount(statement, held)) return [];
  return [
    {
      message: "differs",
      values: { name: statement.name, stated: figure(statement.value), held: figure(first.value) },
      place: statement.place,
      cells: first.cells,
      expected: figure(first.value),
      found: figure(statement.value),
    },
  ];
}

function rateDraft({ sheet, chosen }: ReportContext, statement: Statement): ReportDraft[] {
  const { value, place } = statement;
  if (!value) return [];
  const held = sheet ? sheetRates(sheet.review) : [];
  const [first] = held;
  if (first) {
    if (sameAmount(statement, held)) return [];
    const values = { stated: percent(value), held: percent(first.value) };
    return [
      { message: "rate-differs", values, place, cells: first.cells, expected: values.held, found: values.stated },
    ];
  }
  const [budget, executed] = [chosen.budget?.value, chosen.executed?.value];
  if (!budget?.gt(0) || !executed || !chosen.budget || !chosen.executed) return [];
  const rate = executed.div(budget);
  if (sameAmount(statement, [{ value: rate, cells: [] }])) return [];
  return [
    {
      message: "rate-not-of-amounts",
      values: { stated: percent(value), computed: percent(rate) },
      place,
      places: [chosen.budget.place, chosen.executed.place],
      expected: percent(rate),
      found: percent(value),
      explanation: `${figure(executed)} ÷ ${figure(budget)} = ${percent(rate)}`,
    },
  ];
}
