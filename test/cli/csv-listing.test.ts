import { csvListing, csvRow } from "../../src/cli/listing/csv-listing";
import { VERSION } from "../../src/cli/version";
import { RULE_SET } from "../../src/core/review/rule-set";

test.each([
  ["=1+1", "'=1+1"],
  ["+86 10", "'+86 10"],
  ["-5%", "'-5%"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠A1", "'＠A1"],
  ["  =1", "'  =1"],
  ["\t=1", "'\t=1"],
  ["达标=是", "达标=是"],
])("a text that a spreadsheet would compute, %s, is written as %s", (text, written) => {
  expect(csvRow([text])).toBe(`${written}\r\n`);
});

test("numbers stay numbers, quotation marks and line breaks stay inside their cell", () => {
  expect(csvRow([-5, null, '他说"好"', "a\nb", "a,b"])).toBe('-5,,"他说""好""","a\nb","a,b"\r\n');
});

test("where nothing was found the file says still what made it", () => {
  const listing = csvListing("zh-CN");
  const [heading = "", row = ""] = `${listing.begin()}${String(listing.end())}`.split("\r\n");
  expect(heading.startsWith("\ufeff")).toBe(true);
  expect(row.split(",")).toHaveLength(heading.split(",").length);
  expect(row).toContain(VERSION);
  expect(row).toContain(RULE_SET);
});
