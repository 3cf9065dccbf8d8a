import { escapedComputedText } from "../../../src/workbook/xlsx/computed-text";

/** What the library makes of it: escapes are taken out, left to right, twice. */
function twice(text: string): string {
  const once = (escaped: string) =>
    escaped.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return once(once(text));
}

test.each([
  ["_x000D_", "\r"],
  ["_x005F_x000D_", "_x000D_"],
  ["a_x005F_x000D_b_x0041_", "a_x000D_bA"],
  ["plain", "plain"],
  ["_xyz_", "_xyz_"],
])("a result saved as %s reads as %j", (saved, read) => {
  const cell = escapedComputedText(`<c r="A1" t="str"><f>X_x0041_()</f><v>${saved}</v></c>`);
  expect(twice(/<v>(.*)<\/v>/.exec(cell)?.[1] ?? "")).toBe(read);
  expect(cell).toContain("<f>X_x0041_()</f>");
});

test.each([
  '<c r="A1" t="inlineStr"><is><t>_x000D_</t></is></c>',
  '<c r="A1" t="str"/><c r="B1" t="s"><v>_x000D_</v></c>',
  '<c r="A1" s="2" t="str" /><c r="B1"><v>_x000D_</v></c>',
])("other cells stay as they are: %s", (xml) => {
  expect(escapedComputedText(xml)).toBe(xml);
});
