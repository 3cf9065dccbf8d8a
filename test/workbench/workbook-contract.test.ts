import { MemoryWorkbook } from "../../src/workbench/workbooks/memory/memory-workbook";
import { Driver, WORKBOOK_CONTRACT, type RemoteWorkbook } from "./workbook-contract";

/** In the browser everything travels as JSON; so it does here. */
function remote(workbook: MemoryWorkbook): RemoteWorkbook {
  return {
    call: (method, ...args) =>
      new Promise((resolve) => {
        const given = JSON.parse(JSON.stringify(args)) as unknown[];
        const act = workbook[method].bind(workbook) as (...all: unknown[]) => unknown;
        const answer = act(...given);
        resolve(answer === undefined ? undefined : JSON.parse(JSON.stringify(answer)));
      }),
  };
}

describe("the workbook in memory keeps the contract", () => {
  test.each(WORKBOOK_CONTRACT)("$name", async ({ run }) => {
    await expect(run(new Driver(remote(new MemoryWorkbook())))).resolves.toBeUndefined();
  });
});
