import type { Range } from "../../core/grid/address";
import type { Look, NewSheet, PageSetup } from "../../core/edits/new-sheet";
import { rectangles } from "../../core/edits/rectangles";
import { addChart } from "./add-chart";
import { rangeOf } from "./cells";
import { cellInput, writeRectangle, type CellInput } from "./write-cells";

const BORDERS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const PAPERS = { A4: "A4", A3: "A3" } as const;

/** Puts a new sheet with contents and layout into the queue, after the last one. */
export function addSheet(workbook: Excel.Workbook, plan: NewSheet): void {
  const sheet = workbook.worksheets.add(plan.name);
  for (const rectangle of rectangles(inputs(plan))) writeRectangle(sheet, rectangle);
  for (const merge of plan.merges ?? []) rangeOf(sheet, merge).merge(false);
  plan.columnWidths.forEach((width, index) => {
    rangeOf(sheet, columnArea(index + 1)).format.columnWidth = points(width);
  });
  for (const { area, items } of rectangles(looks(plan), ({ key }) => key)) {
    const look = items[0]?.[0]?.look;
    if (look) dress(rangeOf(sheet, area), look);
  }
  setHeights(sheet, plan);
  if (plan.page) setPage(sheet.pageLayout, plan.page);
  if (plan.printArea) sheet.pageLayout.setPrintArea(rangeOf(sheet, plan.printArea));
  for (const chart of plan.charts ?? []) addChart(sheet, chart);
}

function inputs({ rows }: NewSheet): CellInput[] {
  return rows.flatMap(({ cells }, rowIndex) =>
    cells.flatMap(({ content, numberFormat }, columnIndex) => {
      const place = { row: rowIndex + 1, column: columnIndex + 1 };
      return content ? [cellInput(place, content, { numberFormat: "General" }, numberFormat)] : [];
    }),
  );
}

function looks({ rows }: NewSheet) {
  return rows.flatMap(({ cells }, rowIndex) =>
    cells.flatMap(({ look }, columnIndex) =>
      look ? [{ row: rowIndex + 1, column: columnIndex + 1, look, key: JSON.stringify(look) }] : [],
    ),
  );
}

function dress(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = HORIZONTAL[look.align];
  if (look.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[look.verticalAlign];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.border === true) for (const edge of BORDERS) format.borders.getItem(edge).style = "Continuous";
}

/** Rows with wrapped text are fitted only once widths and fonts are set; those with a height of their own after that. */
function setHeights(sheet: Excel.Worksheet, { rows }: NewSheet): void {
  rows.forEach(({ cells, height }, index) => {
    const row = rangeOf(sheet, { top: index + 1, bottom: index + 1, left: 1, right: 1 });
    if (height !== undefined) row.format.rowHeight = height;
    else if (cells.some(({ look }) => look?.wrap === true)) row.format.autofitRows();
  });
}

function setPage(layout: Excel.PageLayout, page: PageSetup): void {
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = PAPERS[page.paper];
  if (page.fitToWidth === true) {
    layout.zoom = { horizontalFitToPages: 1, ...(page.fitToHeight === true ? { verticalFitToPages: 1 } : {}) };
  }
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first}:$${page.titleRows.last}`);
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  if (page.margins) layout.setPrintMargins("Points", page.margins);
}

function columnArea(column: number): Range {
  return { top: 1, bottom: 1, left: column, right: column };
}

/** Excel shows a width in characters of 7 pixels with 5 more around them, and takes it in points, 3 for 4 pixels. */
function points(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}
