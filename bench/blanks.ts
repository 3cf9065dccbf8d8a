import { columnName as name } from "../src/core/grid/address";
import { recognise } from "../src/core/recognise/recognise";
import { readWorkbook } from "../src/workbook/xlsx/read";
import { packed, workbookParts, worksheet } from "../test/workbook/xlsx/made-package";
import { medianMs, say } from "./measure";
import { benchSheet } from "./sheet";

const ROWS = 10_000;
const BLANKS = 100;
const FIRST_BLANK = 10;

/** A form of 200 indicators beside a million cells that hold nothing but a format: read, and recognised. */
export function blankCells(): void {
  const form = benchSheet(200);
  const cells = new Map<number, string[]>();
  for (const { row, column, value } of form.cells.values()) {
    const text =
      typeof value === "number" ? `<v>${value}</v>` : `<is><t>${typeof value === "string" ? value : ""}</t></is>`;
    const type = typeof value === "number" ? "" : ' t="inlineStr"';
    const line = cells.get(row) ?? [];
    line[column - 1] = `<c r="${name(column)}${row}"${type}>${text}</c>`;
    cells.set(row, line);
  }
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const row = at + 1;
    const blank = Array.from({ length: BLANKS }, (__, i) => `<c r="${name(FIRST_BLANK + i)}${row}" s="1"/>`).join("");
    return `<row r="${row}">${(cells.get(row) ?? []).join("")}${blank}</row>`;
  });
  const merges = form.merges
    .map((m) => `<mergeCell ref="${name(m.left)}${m.top}:${name(m.right)}${m.bottom}"/>`)
    .join("");
  const bytes = packed(workbookParts({ 自评表: worksheet(rows.join(""), `<mergeCells>${merges}</mergeCells>`) }));
  const { grids } = readWorkbook(bytes);
  const [grid] = grids;
  if (!grid || recognise(grid).tables.length !== 1) throw new Error("the form among the blanks was not recognised");
  const reading = medianMs(() => readWorkbook(bytes), 3, 1000);
  const recognising = medianMs(() => recognise(grid));
  say("a form among 1,000,000 blank formatted cells", {
    readNsPerCell: (reading * 1e6) / (ROWS * BLANKS),
    recogniseNsPerCell: (recognising * 1e6) / (ROWS * BLANKS),
    recogniseToFormAlone: recognising / medianMs(() => recognise(form)),
  });
}
