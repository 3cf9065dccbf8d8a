import { MemoryWorkbook } from "../../src/workbench/workbooks/memory/memory-workbook";
import { Driver, WORKBOOK_CONTRACT, type RemoteWorkbook } from "./workbook-contract";

/** In the browser everything travels as JSON; so it does here. */
function remote(workbook: MemoryWorkbook): RemoteWorkbook {
  return {
    call: async (method, ...args) => {
      const given = JSON.parse(JSON.stringify(args)) as never[];
      const answer: unknown = await (workbook[method] as (...all: never[]) => unknown).apply(workbook, given);
      return answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as unknown);
    },
  };
}

describe("the workbook in memory keeps the contract", () => {
  test.each(WORKBOOK_CONTRACT)("$name", async ({ run }) => {
    await expect(run(new Driver(remote(new MemoryWorkbook())))).resolves.toBeUndefined();
  });
});
