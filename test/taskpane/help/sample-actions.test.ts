import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { paneSession, selfEvaluation, SHEET } from "../pane-session";

const SAMPLE = "示例：项目支出绩效自评表";

test("the sample is inserted, looked at, and taken back from where it is looked at", async () => {
  const port = new MemoryWorkbook([selfEvaluation()]);
  const { controller, session } = paneSession(port);
  await controller.read();
  await controller.previewSample();
  expect(session().preview?.purpose).toBe("sample");
  await controller.write();
  expect(port.grids.map(({ sheet }) => sheet)).toEqual([SHEET, SAMPLE]);
  expect(session().reading?.sheet.name).toBe(SAMPLE);
  expect(session().reading?.review.tables).toHaveLength(1);
  expect(session().page).toBeNull();
  expect(session().done?.sheetsAdded).toEqual([SAMPLE]);
  expect(port.selection).toEqual([{ sheet: SAMPLE, row: 1, column: 1 }]);

  await controller.go([{ sheet: SHEET, row: 1, column: 1 }]);
  await controller.read(SAMPLE);
  await controller.undo();
  expect(session().fault).toBeNull();
  expect(session().undone).toBe(true);
  expect(session().reading?.sheet.name).toBe(SHEET);
  expect(port.grids.map(({ sheet }) => sheet)).toEqual([SHEET]);
});
