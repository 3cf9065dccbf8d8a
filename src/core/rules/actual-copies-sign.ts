import { cited, rowsOf } from "./facts/rows";
import { actualText, targetOf } from "./facts/target";
import { normalForm } from "../measure/normal-form";
import { defineRule } from "./rule";

/** An actual value is a fact, "96%", not a bound: no ≥ > ≤ < in front of it. "=" is let be. */
export const actualCopiesSign = defineRule({
  meta: {
    id: "actual-copies-sign",
    severity: "warning",
    messages: { sign: ["actual"] },
    needs: ["actual-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context).flatMap((row) => {
      const { actual } = row.measures;
      if (!actual?.held || !/^[≥>≤<][^≥>≤<]*\d/u.test(normalForm(actual.text))) return [];
      const text = actualText(row);
      return [
        {
          message: "sign",
          values: { actual: text },
          primary: actual.cell,
          cells: cited(row, actual, targetOf(row)),
          found: text,
          path: row.path,
        },
      ];
    }),
});
