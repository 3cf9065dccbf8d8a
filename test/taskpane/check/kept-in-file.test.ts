import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../src/cli/run";
import core from "../../../src/taskpane/core";
import { makeController } from "../../../src/taskpane/session/controller";
import { reduce, type Action } from "../../../src/taskpane/session/reducer";
import { START, type Session } from "../../../src/taskpane/session/session";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { recordedTerminal } from "../../cli/terminal-of-test";

interface Told {
  readonly rule: string;
  readonly primary: string;
}

const name = "nanchang-score-table.xlsx";
const file = { name, bytes: new Uint8Array(readFileSync(join(__dirname, "../../../samples", name))) };

beforeAll(async () => {
  let session: Session = START;
  const dispatch = (action: Action): void => void (session = reduce(session, action));
  const controller = makeController(new XlsxWorkbook(file), core, () => session, dispatch);
  await controller.read();
  const told = session.reading?.review.tables[0]?.findings ?? [];
  const index = told.findIndex(({ rule }) => rule === "weights-total");
  await controller.suppress(index, "finding", "沿用旧框架", "workbook");
});

test("what the pane let be in the workbook is in the file, and the command line honours it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jiping-"));
  try {
    writeFileSync(join(folder, name), file.bytes);
    const terminal = recordedTerminal(folder);
    await run(["check", name, "--format", "json"], terminal);
    const { files } = JSON.parse(terminal.printed()) as {
      files: { tables: { findings: Told[]; suppressed: (Told & { reason: string })[] }[] }[];
    };
    const [table] = files[0]?.tables ?? [];
    expect(table?.suppressed[0]).toMatchObject({ rule: "weights-total", reason: "沿用旧框架" });
    expect(table?.findings.map(({ rule }) => rule)).not.toContain("weights-total");
    expect(table?.findings.length).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
