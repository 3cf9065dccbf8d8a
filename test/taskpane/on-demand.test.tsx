import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import App from "../../src/taskpane/app";
import core from "../../src/taskpane/core";
import { onDemand } from "../../src/taskpane/on-demand";
import { WordsContext } from "../../src/taskpane/words";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { Ground } from "./ground";
import { selfEvaluation } from "./pane-session";
import { wordsIn } from "./words";

const words = wordsIn("zh-CN");
// React tells the console of what a boundary has caught.
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => void jest.restoreAllMocks());

test("a view that does not load says so in its place, and is loaded when a person tries again", async () => {
  const missing = Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" });
  const load = jest.fn(() => Promise.resolve({ default: ({ of }: { of: string }) => <p>{of}的内容</p> }));
  load.mockRejectedValueOnce(missing);
  const View = onDemand(load);
  render(
    <Ground>
      <WordsContext value={words}>
        <p>别处</p>
        <Suspense fallback={null}>
          <View of="评分" />
        </Suspense>
      </WordsContext>
    </Ground>,
  );
  expect(await screen.findByRole("alert")).toHaveTextContent(words("shell.unloaded"));
  expect(screen.getByText("别处")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: words("shell.act.again") }));
  expect(await screen.findByText("评分的内容")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(load).toHaveBeenCalledTimes(2);
});

test("a view that fails while it is shown leaves the rest standing and says why", async () => {
  const View = onDemand<{ readonly id?: string }>(() =>
    Promise.resolve({
      default: () => {
        throw new Error("no such row");
      },
    }),
  );
  render(
    <Ground>
      <WordsContext value={words}>
        <Suspense fallback={null}>
          <View />
        </Suspense>
      </WordsContext>
    </Ground>,
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("绩评自身出错（no such row）");
  expect(screen.getByRole("button", { name: words("pane.fault.copy-report") })).toBeVisible();
});

test("the pane says that it cannot notice changes, and stops saying so once it can", async () => {
  const port = new MemoryWorkbook([selfEvaluation()]);
  jest.spyOn(port, "watch").mockRejectedValueOnce(new WorkbookError("busy"));
  render(
    <Ground>
      <App
        port={port}
        core={core}
        requests={{ listen: () => () => undefined }}
        environment={{ version: "0", requirementSets: "" }}
        words={words}
      />
    </Ground>,
  );
  const notice = await screen.findByText(/不能自动发现表格的变化：Excel 正忙/);
  await userEvent.click(screen.getByRole("button", { name: words("shell.act.again") }));
  expect(notice).not.toBeInTheDocument();
});
