import { equationParts, type Operand } from "../../../src/taskpane/view/operands";

const at = (figure: string, column: number): Operand => ({ figure, cell: { sheet: "表", row: 1, column } });
const found = (line: string, operands: readonly Operand[]) =>
  equationParts(line, operands).flatMap(({ text, cell }) => (cell ? [`${text}@${cell.column}`] : []));

describe("operands of an arithmetic line", () => {
  test("are found in the order of the method, equal figures each in its own cell", () => {
    expect(found("5 ÷ 5 × 5 = 5", [at("5", 1), at("5", 2), at("5", 3)])).toEqual(["5@1", "5@2", "5@3"]);
  });

  test("are no constants of the formula itself, and never its results", () => {
    expect(found("min(1, 97 ÷ 95) × 1 = 1", [at("97", 1), at("95", 2), at("1", 3)])).toEqual(["97@1", "95@2", "1@3"]);
    expect(found("max(0, 1 - (6 - 5) ÷ 5) × 10 = 8", [at("6", 1), at("5", 2), at("10", 3)])).toEqual([
      "6@1",
      "5@2",
      "10@3",
    ]);
    expect(found("0 ≤ 3 → 2", [at("0", 1), at("3", 2), at("2", 3)])).toEqual(["0@1", "3@2"]);
  });

  test("that the line has in another unit are passed over", () => {
    expect(found("9000 ÷ 10000 × 5 = 4.5", [at("9000", 1), at("1", 2), at("5", 3)])).toEqual(["9000@1", "5@3"]);
  });

  test("leave the line as it was, its last figure the result", () => {
    const line = "80 ÷ 90 × 5 = 4.44 → 4.4";
    const parts = equationParts(line, [at("80", 1), at("90", 2), at("5", 3)]);
    expect(parts.map(({ text }) => text).join("")).toBe(line);
    expect(parts.filter(({ result }) => result).map(({ text }) => text)).toEqual(["4.4"]);
  });
});
