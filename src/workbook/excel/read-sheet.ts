import type { Range } from "../../core/grid/address";
import { makeGrid, type Grid, type GridCell } from "../../core/grid/grid";
import { isBlank } from "../../core/edits/cell-state";
import type { Call } from "../port";
import { WorkbookError } from "../workbook-error";
import { areaOf, askCells, rangeOf } from "./cells";
import { askInHalves } from "./halving";
import { isTooMuch } from "./host-error";
import type { HostContext, HostSession } from "./host-session";
import { askMerges } from "./merged-areas";
import { visibilityOf } from "./visibility";

/** Cells asked for in one round trip: the host answers at most 5 MB. */
export const BLOCK_CELLS = 50_000;
/** Beyond this a used range means a stray cell far away, not a sheet that a person filled. */
export const MOST_CELLS = 1_000_000;

/**
 * Reads a sheet: one round trip to learn its size, one more for each 50,000 cells.
 * Errors: sheet-gone; too-large, where the used range is absurd or a single row is more than the host answers.
 */
export function readSheet(session: HostSession, name: string, call: Call | undefined): Promise<Grid> {
  return session.run("read", call, name, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("sheet-gone", { values: { sheet: name } });

    const visibility = visibilityOf(sheet.visibility);
    if (used.isNullObject) return makeGrid({ sheet: name, visibility, cells: [] });
    const total = used.rowCount * used.columnCount;
    if (total > MOST_CELLS) {
      throw new WorkbookError("too-large", { values: { sheet: name, cells: total, limit: MOST_CELLS } });
    }
    return makeGrid({ sheet: name, visibility, ...(await readArea(context, sheet, areaOf(used), call)) });
  });
}

/** Some whole rows of the used range. */
interface Block {
  /** Those that hold something. */
  readonly cells: readonly GridCell[];
  readonly hiddenRows: readonly number[];
}

/** What concerns the sheet as a whole. */
interface Whole {
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly number[];
}

async function readArea(context: HostContext, sheet: Excel.Worksheet, area: Range, call?: Call) {
  const [first = area, ...others] = blocksOf(area);
  const { blocks, whole } = await readFirst(context, sheet, first, area);
  report(call, first, area);
  for (const each of others) {
    blocks.push(...(await askInHalves(context, each, (part) => askBlock(sheet, part))));
    report(call, each, area);
  }
  return {
    ...whole,
    cells: blocks.flatMap(({ cells }) => cells),
    hiddenRows: blocks.flatMap(({ hiddenRows }) => hiddenRows),
  };
}

/** As many rows at a time as one round trip carries. */
function* blocksOf(area: Range): Generator<Range> {
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += rows) {
    yield { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
  }
}

/** The first block and what concerns the sheet as a whole, in one round trip; apart where that is too much. */
async function readFirst(
  context: HostContext,
  sheet: Excel.Worksheet,
  first: Range,
  area: Range,
): Promise<{ blocks: Block[]; whole: Whole }> {
  const askRows = (part: Range) => askBlock(sheet, part);
  const askColumns = () => askHiddenColumns(sheet, area);
  const rows = { top: 1, bottom: area.bottom, right: area.right };
  const [block, merges, hiddenColumns] = [askRows(first), askMerges(sheet, rows), askColumns()];
  try {
    await context.sync();
    return { blocks: block(), whole: { merges: merges(), hiddenColumns: hiddenColumns() } };
  } catch (error) {
    if (!isTooMuch(error)) throw error;
  }
  const columnsAlone = askColumns();
  await context.sync();
  return {
    blocks: [...(await askInHalves(context, first, askRows))],
    whole: {
      merges: await askInHalves(context, rows, (part) => askMerges(sheet, part)),
      hiddenColumns: columnsAlone(),
    },
  };
}

function askBlock(sheet: Excel.Worksheet, area: Range): () => Block[] {
  const cells = askCells(sheet, area);
  const rows = rangeOf(sheet, area).getRowProperties({ rowHidden: true });
  return () => [
    {
      cells: cells().filter((cell) => !isBlank(cell)),
      hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [area.top + index] : [])),
    },
  ];
}

function askHiddenColumns(sheet: Excel.Worksheet, area: Range): () => number[] {
  const columns = rangeOf(sheet, { ...area, bottom: area.top }).getColumnProperties({ columnHidden: true });
  return () => columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [area.left + index] : []));
}

function report(call: Call | undefined, block: Range, area: Range): void {
  const columns = area.right - area.left + 1;
  call?.onProgress?.((block.bottom - area.top + 1) * columns, (area.bottom - area.top + 1) * columns);
}
