/** @jest-environment node */
import { portContract } from "../port-contract";
import { closeAll, excelUnderTest, type ExcelUnderTest } from "./excel-under-test";

let current: ExcelUnderTest | null = null;

afterEach(() => {
  expect(current?.host.session.missing).toEqual([]);
  closeAll();
});

portContract(async (scene) => {
  current = await excelUnderTest(scene);
  return current;
});
