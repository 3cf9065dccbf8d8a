import { a1 } from "../../../src/core/grid/address";
import type { Finding } from "../../../src/core/rules/finding";

/**
 * A finding as one text: everything that a reader of the pane, of the CSV or of the JSON is given of it. The golden
 * texts beside the tests hold every field of every invalid case, those too that a case does not name.
 */
export function told(finding: Finding): string {
  const { rule, severity, message, primary, values, cells, expected, found, explanation, path, fix, follows } = finding;
  const lines = [
    `${rule}@${a1(primary)} ${severity} ${message}`,
    ...Object.entries(values).map(([key, value]) => `${key}: ${value}`),
    ...(expected === null ? [] : [`expected: ${expected}`]),
    ...(found === null ? [] : [`found: ${found}`]),
    ...(explanation === null ? [] : [`because: ${explanation}`]),
    ...(path.length === 0 ? [] : [`path: ${path.join(" › ")}`]),
    ...(follows === null ? [] : [`follows: ${follows}`]),
    `cells: ${cells.map((cell) => a1(cell)).join(" ")}`,
    ...(fix?.edits.map(
      ({ cell, after }) =>
        `repair: ${a1(cell)} → ${after.kind === "formula" ? after.formula : JSON.stringify(after.value)}`,
    ) ?? []),
  ];
  return lines.join("\n  ");
}
