import { a1Range } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { beforeAt } from "../../../src/core/edits/cell-state";
import { applyToPackage } from "../../../src/workbook/xlsx/apply-to-package";
import { cellXml } from "../../../src/workbook/xlsx/cell-xml";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { portContract } from "../port-contract";
import { gridOf, placeOf } from "./cell-of";
import { richWorkbook } from "./rich-workbook";
import { packed, workbookParts, worksheet } from "./made-package";

/** A package that holds these grids. */
function fileOf(grids: readonly Grid[], protectedSheets: readonly string[] = []): Uint8Array {
  const sheets = grids.map((grid): [string, string] => {
    const rows = Array.from({ length: grid.rowCount }, (_, i) => {
      const cells = [...grid.cells.values()].filter(({ row }) => row === i + 1).sort((a, b) => a.column - b.column);
      const xml = cells.map(({ column, value, formula, numberFormat }) =>
        cellXml(formula === null ? { kind: "value", value } : { kind: "formula", formula, expected: value }, {
          address: `${"ABCDEFGH".charAt(column - 1)}${i + 1}`,
          style: numberFormat === "General" ? 0 : 1,
          prefix: "",
        }),
      );
      return `<row r="${i + 1}"${grid.hiddenRows.has(i + 1) ? ' hidden="1"' : ""}>${xml.join("")}</row>`;
    });
    const merges = grid.merges.map((area) => `<mergeCell ref="${a1Range(area)}"/>`).join("");
    const columns = [...grid.hiddenColumns]
      .map((column) => `<col min="${column}" max="${column}" hidden="1"/>`)
      .join("");
    return [
      grid.sheet.replace("'", "&apos;"),
      worksheet(
        rows.join(""),
        (protectedSheets.includes(grid.sheet) ? `<sheetProtection sheet="1"/>` : "") +
          (merges && `<mergeCells>${merges}</mergeCells>`),
        columns && `<cols>${columns}</cols>`,
      ),
    ];
  });
  const parts = workbookParts(Object.fromEntries(sheets), {
    styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>`,
  });
  const workbook = parts["xl/workbook.xml"] as string;
  return packed({
    ...parts,
    "xl/workbook.xml": workbook.replace(/name="隐藏" sheetId="3" {2}/, `name="隐藏" sheetId="3" state="hidden" `),
  });
}

portContract(({ grids, protectedSheets, readOnly }) => {
  const file = { name: "表.xlsx", bytes: fileOf(grids, protectedSheets) };
  return Promise.resolve({
    port: new XlsxWorkbook(file, { readOnly: readOnly ?? false }),
    type: (cell, value) => {
      const before = beforeAt(gridOf(file.bytes, cell.sheet), cell.row, cell.column);
      const edit = { cell, before, after: { kind: "value", value } as const, why: { id: "workbook.why.undo" } };
      file.bytes = applyToPackage(file.bytes, { edits: [edit] });
      return Promise.resolve();
    },
    dropSheet: (name) => {
      file.bytes = applyToPackage(file.bytes, { edits: [], removeSheets: [{ name, rows: [], columnWidths: [] }] });
      return Promise.resolve();
    },
    selected: () => null,
  });
});

describe("an undo", () => {
  it("gives a blank cell back the format that its column has", async () => {
    const file = { name: "表.xlsx", bytes: richWorkbook() };
    const port = new XlsxWorkbook(file);
    const cell = placeOf("F9", "自评表");
    const { row, column } = cell;
    const before = beforeAt(await port.read("自评表"), row, column);
    const plan = {
      edits: [{ cell, before, after: { kind: "value", value: "=1" } as const, why: { id: "workbook.why.undo" } }],
    };
    const { undo } = await port.apply(plan);
    expect(undo.edits[0]).toMatchObject({ before: { numberFormat: "@" }, numberFormat: "0.000" });
    await port.apply(undo);
    expect(beforeAt(await port.read("自评表"), row, column).value).toBeNull();
  });
});
