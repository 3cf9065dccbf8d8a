import { normalForm } from "../measure/normal-form";
import { readDeadline } from "../measure/deadline";
import { cited, rowsOf, type Row } from "./facts/rows";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** A measured target is answered by a figure, a target in words by words. */
export const actualTypeMismatch = defineRule({
  meta: {
    id: "actual-type-mismatch",
    severity: "warning",
    messages: { word: ["target", "actual"], figure: ["target", "actual"] },
    needs: ["target-column", "actual-column", "indicators"],
    yields: [
      { to: "deadline-not-dated", how: "drop" },
      { to: "target-unquantified", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context).flatMap((row) => {
      const message = mismatch(row, context.table.head.year?.value ?? null);
      const { actual } = row.measures;
      if (!message || !actual?.held) return [];
      return [
        {
          message,
          values: { target: targetText(row), actual: actualText(row) },
          primary: actual.cell,
          cells: cited(row, actual, targetOf(row)),
          expected: targetText(row),
          found: actualText(row),
          path: row.path,
        },
      ];
    }),
});

/** Words that say none: an answer to a target of nothing. */
const NONE = /^(?:未|无|没有|零)/u;
const FIGURE = /[\d零一二两三四五六七八九十百千]/u;

function mismatch(row: Row, year: number | null): "word" | "figure" | null {
  const { target, actual } = row.judged;
  const said = normalForm(actualText(row));
  const asked = normalForm(targetText(row));
  if (target.kind === "number" || target.kind === "range") {
    if ((actual.kind !== "grade" && actual.kind !== "text") || FIGURE.test(said) || asked === "") return null;
    return target.kind === "number" && target.value.eq(0) && NONE.test(said) ? null : "word";
  }
  if (target.kind !== "grade" && target.kind !== "text") return null;
  if (actual.kind !== "number" || actual.rest !== "" || FIGURE.test(asked) || /^(?:是|否|有|无)/u.test(asked))
    return null;
  return readDeadline(asked, year) ? null : "figure";
}
