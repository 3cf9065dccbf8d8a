import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import type { EvaluationTable } from "../../src/core/evaluation/table";
import { drawSheets } from "./drawn-sheet";
import { printTable } from "./expectation";

const FOLDER = join(__dirname, "../fixtures/sheets");
const ENDING = ".sheet.txt";

/** A drawing and the tree that a careful person reads from it. */
export interface Fixture {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly expected: string;
}

/** Every drawing of test/fixtures/sheets, by name. */
export function fixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const [drawing = "", expected = ""] = readFileSync(join(FOLDER, file), "utf8").split(/^---$/m);
      return { name: file.slice(0, -ENDING.length), grids: drawSheets(drawing), expected: expected.trim() };
    });
}

/** What was read off a workbook, sheet by sheet; a sheet that stands alone needs no heading. */
export function printTables(grids: readonly Grid[], tables: readonly EvaluationTable[]): string {
  const sheets = grids.map(({ sheet }) => {
    const trees = tables.filter((table) => table.sheet === sheet).map(printTable);
    if (trees.length === 0) return `# ${sheet}: no evaluation table`;
    return (grids.length > 1 ? `# ${sheet}\n` : "") + trees.join("\n\n");
  });
  return sheets.join("\n\n");
}
