import { a1 } from "../../../src/core/grid/address";
import { cellAt } from "../../../src/core/grid/grid";
import core from "../../../src/taskpane/core";
import { makeController, type Controller } from "../../../src/taskpane/session/controller";
import { reduce } from "../../../src/taskpane/session/reducer";
import { START, type Session } from "../../../src/taskpane/session/session";
import { sinceLast } from "../../../src/taskpane/view/since-last";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { selfEvaluation } from "../../core/rules/clean-forms";
import { gridsOf } from "../../core/rules/rule-tester";

interface Pane {
  readonly port: MemoryWorkbook;
  readonly controller: Controller;
  readonly session: () => Session;
  readonly findings: () => string[];
  readonly index: (rule: string) => number;
  readonly held: (row: number, column: number) => unknown;
}

/** The session of a pane without the pane. */
async function open(cells: Readonly<Record<string, string>>): Promise<Pane> {
  const port = new MemoryWorkbook(gridsOf({ name: "", form: selfEvaluation, cells }));
  let session: Session = START;
  const dispatch = (action: Parameters<typeof reduce>[1]) => void (session = reduce(session, action));
  const controller = makeController(port, core, () => session, dispatch);
  await controller.read();
  const all = () => session.reading?.review.tables[0]?.findings ?? [];
  return {
    port,
    controller,
    session: () => session,
    findings: () => all().map(({ rule, primary }) => `${rule}@${a1(primary)}`),
    index: (rule) => all().findIndex((finding) => finding.rule === rule),
    held: (row, column) => port.grids[0] && cellAt(port.grids[0], row, column)?.value,
  };
}

const cells = { F15: "≥97%", F18: "≥63%", H7: "97.00%" };
const kept = async (pane: Pane, layer: "workbook" | "machine", key: string): Promise<unknown> =>
  JSON.parse((await pane.port.settings[layer].all()).get(key) ?? "null");

describe("actions of 核查", () => {
  test("one finding is let be, kept in the workbook with its reason and day, and told again", async () => {
    const pane = await open(cells);
    expect(pane.findings()).toEqual(["execution-rate@H7", "actual-copies-sign@F15", "actual-copies-sign@F18"]);
    await pane.controller.suppress(pane.index("actual-copies-sign"), "finding", " 已核实 ", "workbook");
    expect(pane.findings()).toEqual(["execution-rate@H7", "actual-copies-sign@F18"]);
    expect(await kept(pane, "workbook", "suppressions")).toMatchObject({
      value: [
        {
          reason: "已核实",
          made: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
          finding: { cell: "F15", of: 1 },
        },
      ],
    });
    expect(await kept(pane, "machine", "suppressions")).toBeNull();
    // It is known again when the sheet is read anew.
    await pane.controller.read();
    expect(pane.findings()).toHaveLength(2);
    const [suppression] = pane.session().settings.workbook.suppressions;
    if (suppression) await pane.controller.unsuppress(suppression, "workbook");
    expect(pane.findings()).toHaveLength(3);
    expect(await kept(pane, "workbook", "suppressions")).toBeNull();
  });

  test("a whole rule is let be on this machine", async () => {
    const pane = await open(cells);
    await pane.controller.suppress(pane.index("actual-copies-sign"), "rule", "本单位惯例", "machine");
    expect(pane.findings()).toEqual(["execution-rate@H7"]);
    expect(await kept(pane, "machine", "suppressions")).toMatchObject({ value: [{ finding: null }] });
    expect(await kept(pane, "workbook", "suppressions")).toBeNull();
  });

  test("of two findings that say the same the right one is let be, one after the other", async () => {
    const pane = await open({ D15: "合格率", E15: "≥95%", F15: "≥97%", D18: "合格率", E18: "≥60%", F18: "≥97%" });
    const signs = () => pane.findings().filter((key) => key.startsWith("actual-copies-sign"));
    expect(signs()).toEqual(["actual-copies-sign@F15", "actual-copies-sign@F18"]);
    await pane.controller.suppress(pane.index("actual-copies-sign"), "finding", "甲", "workbook");
    expect(signs()).toEqual(["actual-copies-sign@F18"]);
    await pane.controller.suppress(pane.index("actual-copies-sign"), "finding", "乙", "workbook");
    expect(signs()).toEqual([]);
  });

  test("a rule is switched off and given an option", async () => {
    const pane = await open(cells);
    const rule = { profile: null, severity: null, options: null } as const;
    await pane.controller.setRule({ ...rule, rule: "actual-copies-sign", severity: "off" }, "workbook");
    await pane.controller.setRule({ ...rule, rule: "weight-dominant", options: { from: 15 } }, "machine");
    expect(pane.findings().filter((key) => !key.startsWith("weight-dominant"))).toEqual(["execution-rate@H7"]);
    expect(pane.index("weight-dominant")).toBeGreaterThan(-1);
    expect(pane.session().reading?.review.tables[0]?.notApplicable).toContainEqual({
      rule: "actual-copies-sign",
      why: { id: "not-applicable.switched-off" },
    });
  });

  test("repairs are laid on the table, written, gone, told as settled, and taken back", async () => {
    const pane = await open(cells);
    const { controller, session } = pane;
    await controller.previewFixes(session().reading?.review.tables[0]?.findings ?? []);
    expect(session().preview).toMatchObject({ purpose: "fixes" });
    expect(session().preview?.plan.edits.map(({ cell }) => a1(cell))).toEqual(["H7", "F15", "F18"]);
    await controller.write();
    expect([pane.held(7, 8), pane.held(15, 6), pane.held(18, 6)]).toEqual([0.98, "97%", "63%"]);
    expect(pane.findings()).toEqual([]);
    const since = sinceLast(session().check, 0);
    expect([since?.fresh.size, since?.gone.length, since?.unchanged.size]).toEqual([0, 3, 0]);
    await controller.undo();
    expect([pane.held(7, 8), pane.held(15, 6)]).toEqual([0.97, "≥97%"]);
    expect(sinceLast(session().check, 0)?.fresh.size).toBe(3);
  });

  test("nothing is laid on the table where nothing can be repaired", async () => {
    const pane = await open({ H20: "12", H21: "101.2" });
    await pane.controller.previewFixes(pane.session().reading?.review.tables[0]?.findings ?? []);
    expect(pane.session().preview).toBeNull();
  });

  test("what is let be is no change of the sheet: it is neither new nor settled", async () => {
    const pane = await open(cells);
    await pane.controller.suppress(0, "finding", "已核实", "workbook");
    await pane.controller.read();
    const since = sinceLast(pane.session().check, 0);
    expect([since?.fresh.size, since?.gone.length, since?.unchanged.size]).toEqual([0, 0, 3]);
  });
});
