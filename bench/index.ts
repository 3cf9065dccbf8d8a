import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { makeGrid } from "../src/core/grid/grid";
import { recognise } from "../src/core/recognise/recognise";
import { review } from "../src/core/review/review-workbook";
import { readWorkbook } from "../src/workbook/xlsx/read";
import { blankCells } from "./blanks";
import { besideMs, medianMs, say } from "./measure";
import { lists } from "./lists";
import { pane } from "./pane";
import { rulesAgainstRecognition } from "./rules";
import { scoringPerIndicator } from "./score";
import { perRowOfEachShape } from "./shapes";
import { benchSheet } from "./sheet";
import { workbooks } from "./workbook";

/** The core against reading the file, on the real workbooks of samples/. */
function coreAgainstReading(): void {
  const folder = join(__dirname, "../samples");
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".xlsx"))) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const { grids } = readWorkbook(bytes);
    const { reading, core, recognising } = besideMs({
      reading: () => readWorkbook(bytes),
      core: () => review(grids, {}),
      recognising: () => grids.map((grid) => recognise(grid)),
    });
    say(`core / reading the file: ${name}`, {
      ratio: core / reading,
      recognisingRatio: recognising / reading,
      readingMs: reading,
      coreMs: core,
    });
  }
}

/** Cost stays linear: time per indicator at growing sizes, as a ratio to the smallest. */
function perIndicator(): void {
  let smallest = 0;
  for (const count of [20, 200, 2_000, 20_000]) {
    const grid = benchSheet(count);
    const recognising = medianMs(() => recognise(grid), 3, 1000) / count;
    const whole = medianMs(() => review([grid], {}), 3, 1500) / count;
    if (smallest === 0) smallest = whole;
    say(`per indicator at ${count}`, {
      recogniseUs: recognising * 1000,
      reviewUs: whole * 1000,
      ratioTo20: whole / smallest,
    });
  }
}

/** A sheet far down and far right costs what it holds. */
function farAway(): void {
  const near = benchSheet(200);
  const far = makeGrid({
    sheet: near.sheet,
    merges: near.merges,
    cells: [
      ...near.cells.values(),
      { row: 1_000_000, column: 16_000, value: "x", text: "x", formula: null, numberFormat: "General" },
    ],
  });
  const plain = medianMs(() => recognise(near));
  say("a cell at the end of the sheet / none there", { ratio: medianMs(() => recognise(far)) / plain });
}

coreAgainstReading();
rulesAgainstRecognition();
perIndicator();
perRowOfEachShape();
scoringPerIndicator();
farAway();
blankCells();
void workbooks().then(pane).then(lists);
