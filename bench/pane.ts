import core from "../src/taskpane/core";
import { makeController } from "../src/taskpane/session/controller";
import { reduce } from "../src/taskpane/session/reducer";
import { START } from "../src/taskpane/session/session";
import { closeAll, excelUnderTest } from "../test/workbook/excel/excel-under-test";
import { say } from "./measure";
import { benchSheet } from "./sheet";

const RUNS = 7;

/**
 * From the click to the findings, as the pane does it (where am I, which sheets, the cells, the settings, the review),
 * over office.js and the workbench host; against a bare read of the same sheet over the same client.
 */
export async function pane(): Promise<void> {
  for (const indicators of [20, 200, 2_000]) {
    const { port } = await excelUnderTest({ grids: [benchSheet(indicators)] });
    const bare = await median(() => port.read("自评表"));
    const click = await median(async () => {
      let session = START;
      const dispatch = (action: Parameters<typeof reduce>[1]) => void (session = reduce(session, action));
      await makeController(port, core, () => session, dispatch).read();
      if (!session.reading?.review.tables[0]) throw new Error("the sheet was not recognised");
    });
    closeAll();
    say(`click to findings / bare read, ${indicators} indicators`, {
      ratio: click / bare,
      clickMs: click,
      bareReadMs: bare,
    });
  }
}

async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
