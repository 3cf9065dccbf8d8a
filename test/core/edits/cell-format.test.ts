import { cellFormats, couldBeReadAsOther } from "../../../src/core/edits/cell-format";
import { displayed } from "../../../src/core/edits/displayed";
import { freeSheetName } from "../../../src/core/edits/sheet-name";
import type { Written } from "../../../src/core/edits/written";

test.each([
  ["=1", true],
  ["＝1", true],
  ["+", true],
  ["－", true],
  ["@x", true],
  ["\tx", true],
  ["\rx", true],
  ["'x", true],
  [" =1+1", true],
  ["\u3000\u3000-5%", true],
  [" #N/A", true],
  [" '1", true],
  ["\u3000\u3000完成", false],
  ["12", true],
  [" ３％ ", true],
  ["2024年3月", true],
  ["二〇二四年", true],
  ["True", true],
  ["#REF!", true],
  ["完成", false],
  ["—", false],
  [`${"长".repeat(70)}12`, false],
])("%j could be read as something else: %p", (text, expected) => {
  expect(couldBeReadAsOther(text)).toBe(expected);
});

const value = (content: string | number | null): Written => ({ kind: "value", value: content });
const formula: Written = { kind: "formula", formula: "=A1" };

test.each<[string, Written, string, string | undefined, string, string]>([
  ["plain text keeps the cell's format", value("完成"), "0.00", undefined, "0.00", "0.00"],
  ["text that looks like a formula ends as text", value("=1"), "General", undefined, "@", "@"],
  ["and is text while it is written, whatever it is to end with", value("=1"), "@", "General", "@", "General"],
  ["a number does not stay in a text cell", value(1), "@", undefined, "General", "General"],
  ["unless the plan says so", value(1), "General", "@", "General", "@"],
  ["a formula does not stay in a text cell", formula, "@", undefined, "General", "General"],
  ["a formula keeps another format", formula, "0.0%", undefined, "0.0%", "0.0%"],
  ["blanking keeps the format", value(null), "@", undefined, "@", "@"],
])("%s", (_what, after, found, wanted, during, final) => {
  expect(cellFormats(after, found, wanted)).toEqual({ during, final });
});

test.each([
  [4.445, "0.00", "4.45"],
  [1.005, "0.00", "1.01"],
  [-2.5, "0", "-3"],
  [0.91364, "0.00%", "91.36%"],
  [1234567.5, "#,##0.00", "1,234,567.50"],
  [1234.5678, "#,##0.0000", "1,234.5678"],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [1e21, "General", "1000000000000000000000"],
  [45356, "yyyy/m/d", "45356"],
])("%p in %p shows as %p", (number, numberFormat, text) => {
  expect(displayed({ value: number, formula: null, numberFormat })).toBe(text);
});

test("a taken name of a sheet is numbered, and shortened where that would be too long", () => {
  expect(freeSheetName("报告", ["a"])).toBe("报告");
  expect(freeSheetName("Report", ["report", "REPORT (2)"])).toBe("Report (3)");
  const long = "x".repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${"x".repeat(27)} (2)`);
});
