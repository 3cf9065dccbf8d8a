import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { paneSession, selfEvaluation, sheetOf } from "../pane-session";
import { wordsIn } from "../words";

const words = wordsIn("zh-CN");

async function opened() {
  const notes = sheetOf("说明", [["填表说明"]]);
  const port = new MemoryWorkbook([selfEvaluation("甲"), notes, selfEvaluation("乙", 40)]);
  const pane = paneSession(port);
  await pane.controller.read("甲");
  return { port, ...pane };
}

describe("the overview of the whole workbook", () => {
  it("reads every sheet and lists every table", async () => {
    const { controller, session } = await opened();
    await controller.openOverview();
    expect(session().overview.open).toBe(true);
    expect(session().overview.summary?.tables.map(({ sheet, printed }) => [sheet, printed?.toString()])).toEqual([
      ["甲", "100"],
      ["乙", "90"],
    ]);
    expect(session().busy).toBeNull();
  });

  it("lists the tables of hidden sheets as such, and is not silent about a sheet that is too large", async () => {
    const raw = sheetOf("数据", [["一级指标"]]);
    const port = new MemoryWorkbook([selfEvaluation("甲"), { ...selfEvaluation("旧稿"), visibility: "hidden" }, raw]);
    const read = port.read.bind(port);
    jest
      .spyOn(port, "read")
      .mockImplementation((sheet, call) =>
        sheet === "数据" ? Promise.reject(new WorkbookError("too-large")) : read(sheet, call),
      );
    const { controller, session } = paneSession(port);
    await controller.read("甲");
    await controller.openOverview();
    const { summary } = session().overview;
    expect(summary?.tables.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["甲", false],
      ["旧稿", true],
    ]);
    expect(summary?.unread).toEqual([{ sheet: "数据", why: { id: "workbook.too-large", values: {} } }]);
    expect(session().fault).toBeNull();
  });

  it("goes to one of its tables and closes", async () => {
    const { controller, session } = await opened();
    await controller.openOverview();
    await controller.openTable("乙", 0);
    expect(session().reading?.sheet.name).toBe("乙");
    expect(session().overview.open).toBe(false);
  });

  it("goes to a table of the sheet that is shown already, too", async () => {
    const { controller, session } = await opened();
    await controller.openOverview();
    await controller.openTable("甲", 0);
    expect(session().overview.open).toBe(false);
  });

  it("is inserted as a sheet, after a preview, and taken back", async () => {
    const { port, controller, session } = await opened();
    await controller.openOverview();
    await controller.previewSummary(words);
    expect(session().preview?.purpose).toBe("summary");
    expect(port.grids).toHaveLength(3);
    await controller.write();
    expect((await port.sheets()).map(({ name }) => name)).toEqual(["甲", "说明", "乙", "绩效评价汇总"]);
    await controller.undo();
    expect((await port.sheets()).map(({ name }) => name)).toEqual(["甲", "说明", "乙"]);
  });

  it("shows what was there before when it is cancelled", async () => {
    const { controller, session } = await opened();
    const opening = controller.openOverview();
    controller.cancel();
    await opening;
    expect(session().overview.open).toBe(false);
    expect(session().reading?.sheet.name).toBe("甲");
    expect(session().fault).toBeNull();
  });
});
