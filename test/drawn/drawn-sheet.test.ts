import fc from "fast-check";
import { cellAt, makeGrid, type CellValue } from "../../src/core/grid/grid";
import { drawHeld, readHeld } from "./drawn-cell";
import { drawn, drawSheet, drawSheets } from "./drawn-sheet";
import { redraw } from "./redraw";

describe("a drawn cell", () => {
  test.each<[string, CellValue, string, string]>([
    ["10", 10, "10", "General"],
    ["-3.5", -3.5, "-3.5", "General"],
    ["9.50", 9.5, "9.50", "0.00"],
    ["1,234.50", 1234.5, "1,234.50", "#,##0.00"],
    ["50%", 0.5, "50%", "0%"],
    ["91.36%", 0.9136, "91.36%", "0.00%"],
    ["4.4≈4.444", 4.444, "4.4", "General"],
    ["91.4%≈0.91364", 0.91364, "91.4%", "0.0%"],
    ["2023-04-06", 45022, "2023-04-06", "yyyy-mm-dd"],
    ['"50%"', "50%", "50%", "General"],
    ['"  其中"', "  其中", "  其中", "General"],
    ["１０", "１０", "１０", "General"],
    ["10分", "10分", "10分", "General"],
    ["效益↵指标", "效益\n指标", "效益\n指标", "General"],
    ["=", "=", "=", "General"],
    ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")', "General"],
    ["TRUE", true, "TRUE", "General"],
    ["007", "007", "007", "General"],
  ])("%s", (drawing, value, text, numberFormat) => {
    expect(readHeld(drawing)).toEqual({ value, text, numberFormat, formula: null });
  });

  test("an error value, a formula and its result", () => {
    expect(readHeld("#DIV/0!")?.value).toEqual({ error: "#DIV/0!" });
    expect(readHeld("=SUM(G1:G3)→10")).toEqual({
      value: 10,
      text: "10",
      numberFormat: "General",
      formula: "=SUM(G1:G3)",
    });
    expect(readHeld("=E7/D7→91.36%≈0.913636")).toMatchObject({ value: 0.913636, text: "91.36%", formula: "=E7/D7" });
    expect(readHeld("=A1→#REF!")).toMatchObject({ value: { error: "#REF!" }, formula: "=A1" });
  });

  test("whatever is drawn reads back", () => {
    const value = fc.oneof(
      fc.string().filter((text) => !/[↵\r\n]/.test(text)),
      fc.constantFrom("50%", " 其中", "<", "<<", "^(5)", "=A1→5", '"', '""', "#REF!", "a\nb", "4.4≈4.44", "TRUE"),
      fc.integer(),
    );
    fc.assert(
      fc.property(value, (cell) => {
        const held = { value: cell, text: String(cell), formula: null, numberFormat: "General" };
        expect(readHeld(drawHeld(held)) ?? { value: "" }).toMatchObject({ value: cell });
      }),
    );
  });
});

describe("a drawn sheet", () => {
  const sheet = drawn`
    @hide rows 2 columns B,D-E
    | 一级指标 | 二级指标 | 三级指标 | 分值 |
    | 产出     | 数量     | <(旧)    | 10   |
    | ^        | a \| b   | =        | "5"  |
  `;

  test("merges are rectangles with their values, visible and hidden", () => {
    expect(drawSheet("| title | << |\n| a | b | c |").merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(() => drawSheet("| a | < |\n| ^ | b |")).toThrow(/no rectangle/);
    expect(() => drawSheet("| < |")).toThrow(/nothing to merge/);
    const square = drawSheet("| a | < |\n| ^(7) | < |");
    expect(square.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(cellAt(square, 2, 1)?.value).toBe(7);
  });

  test("cells, bars and hidden rows and columns stand where they were drawn", () => {
    expect(cellAt(sheet, 3, 2)?.value).toBe("a | b");
    expect(cellAt(sheet, 2, 3)?.value).toBe("旧");
    expect(sheet.merges).toHaveLength(2);
    expect(cellAt(sheet, 3, 4)?.value).toBe("5");
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([2, 4, 5]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 4]);
  });

  test("several sheets, moved to where they begin", () => {
    const [cover, table, ...more] = drawSheets("# 封面 (hidden)\n| 说明 |\n# 自评表\n@at C4\n| 分值 |");
    expect([cover?.sheet, cover?.visibility, table?.sheet, more.length]).toEqual(["封面", "hidden", "自评表", 0]);
    expect(table && cellAt(table, 4, 3)?.value).toBe("分值");
  });

  test("a line that means nothing is refused", () => {
    expect(() => drawSheet("分值 | 得分")).toThrow(SyntaxError);
    expect(() => drawSheet("@hode rows 3")).toThrow(SyntaxError);
    expect(() => drawSheet("# a\n# b")).toThrow(/one sheet expected, 2 drawn/);
  });

  test("what is put in is read as drawing", () => {
    expect(cellAt(drawn`| 分值 | ${4.5} |`, 1, 2)?.value).toBe(4.5);
  });

  test("redrawn, it is the same sheet", () => {
    expect(drawSheet(redraw(sheet))).toEqual({ ...sheet, sheet: "Sheet1" });
    const text = fc.string().filter((value) => value !== "" && !/[↵\r\n]/.test(value));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const cells = texts.map((value, i) => ({
          row: i + 2,
          column: 3,
          value,
          text: value,
          formula: null,
          numberFormat: "General",
        }));
        const grid = makeGrid({ sheet: "表", cells });
        expect(drawSheet(redraw(grid))).toEqual(grid);
      }),
    );
  });
});
