import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../src/core/grid/grid";
import App from "../../../src/taskpane/app";
import core from "../../../src/taskpane/core";
import { WordsContext, wordsIn } from "../../../src/taskpane/words";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { readWorkbook } from "../../../src/workbook/xlsx/read";

/** jsdom lays nothing out: the scrolling area has a height, a line has one too, and nothing ever changes its size. */
export function givePagesASize(): void {
  Object.defineProperty(globalThis, "ResizeObserver", {
    configurable: true,
    value: class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  });
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 320 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
    configurable: true,
    get(this: HTMLElement) {
      return this.tagName === "MAIN" ? 600 : 30;
    },
  });
}

export function sample(name: string): readonly Grid[] {
  return readWorkbook(new Uint8Array(readFileSync(join(__dirname, `../../../samples/${name}.xlsx`)))).grids;
}

/** The pane over a workbook in memory, read, with 评分 open. */
export async function openScores(port: MemoryWorkbook): Promise<UserEvent> {
  const user = userEvent.setup();
  render(
    <FluentProvider theme={webLightTheme}>
      <WordsContext value={wordsIn("zh-CN")}>
        <App
          port={port}
          core={core}
          requests={{ listen: () => () => undefined }}
          environment={{ version: "0", requirementSets: "" }}
        />
      </WordsContext>
    </FluentProvider>,
  );
  await user.click(await screen.findByRole("tab", { name: /^评分/ }));
  await screen.findByRole("treegrid");
  return user;
}
