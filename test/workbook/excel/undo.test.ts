/** @jest-environment node */
import { scene } from "../port-contract";
import { closeAll, excelUnderTest, type ExcelUnderTest } from "./excel-under-test";
import { contentsOf, manyActions, TABLE } from "./many-actions";

afterEach(closeAll);

/** What the adapter hands to `Excel.run`, from now on. */
function runOptions({ library }: ExcelUnderTest): Excel.RunOptions[] {
  const given: Excel.RunOptions[] = [];
  const run = library.Excel.run.bind(library.Excel) as (...all: unknown[]) => Promise<unknown>;
  Object.assign(library.Excel, {
    run: (options: Excel.RunOptions, work: unknown) => {
      given.push(options);
      return run(options, work);
    },
  });
  return given;
}

describe("undo", () => {
  test.each(["1.20", "1.21"])(
    "where Excel can do %s, a whole plan is asked to be one step of its own",
    async (version) => {
      const excel = await excelUnderTest({ grids: scene() }, { client: { requirementSets: { excelapi: version } } });
      expect(excel.port.capabilities.undoneByHost).toBe(true);
      const plan = { ...(await manyActions(excel)), settings: [{ key: "k", before: null, after: "v" }] };
      const given = runOptions(excel);
      const { undo } = await excel.port.apply(plan);
      // One conversation looks, the other writes and reads back, in as many round trips as it takes.
      expect(given.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([undefined, true]);
      await excel.port.apply(undo);
      expect(given.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([undefined, true, undefined, true]);
      await excel.port.read(TABLE);
      await excel.port.settings.workbook.set("k", "v");
      expect(given.slice(4).map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([undefined, true]);
    },
  );

  test.each(["1.13", "1.19"])("where it can only do %s, nothing is asked that it does not know", async (version) => {
    const excel = await excelUnderTest({ grids: scene() }, { client: { requirementSets: { excelapi: version } } });
    expect(excel.port.capabilities.undoneByHost).toBe(false);
    const plan = await manyActions(excel);
    const before = contentsOf(excel);
    const given = runOptions(excel);
    const { undo } = await excel.port.apply(plan);
    expect(contentsOf(excel)).not.toEqual(before);
    await excel.port.apply(undo);
    expect(given.map((options) => "mergeUndoGroup" in options)).toEqual([false, false, false, false]);
    expect(contentsOf(excel)).toEqual(before);
  });

  test("the host takes a plan's one batch back in one step", async () => {
    const excel = await excelUnderTest({ grids: scene() });
    const plan = await manyActions(excel);
    const before = contentsOf(excel);
    await excel.port.apply(plan);
    excel.workbook.undo();
    await excel.workbook.settle();
    expect(contentsOf(excel)).toEqual(before);
  });
});
