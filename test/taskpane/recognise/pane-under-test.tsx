import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Grid } from "../../../src/core/grid/grid";
import { readSettings, type Settings, type SettingsLayer } from "../../../src/core/settings/settings";
import App from "../../../src/taskpane/app";
import core from "../../../src/taskpane/core";
// Loaded here and not when a test waits for them: they are what these tests are about.
import "../../../src/taskpane/recognise/place-view";
import "../../../src/taskpane/recognise/recognise-tab";
import { Ground } from "../ground";
import { wordsIn } from "../words";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";

// Whether an element is visible is for the browser to say: jsdom lays nothing out, and asking it takes most of the time.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

/** The whole pane over a workbook in memory, as a person uses it. */
export function openPane(grids: readonly Grid[], port = new MemoryWorkbook(grids)) {
  const view = render(
    <Ground>
      <App
        port={port}
        core={core}
        requests={{ listen: () => () => undefined }}
        environment={{ version: "0", requirementSets: "" }}
        words={wordsIn("zh-CN")}
      />
    </Ground>,
  );
  return {
    port,
    user: userEvent.setup({ pointerEventsCheck: 0, delay: null }),
    close: view.unmount,
    kept: async (layer: SettingsLayer): Promise<Settings> => readSettings(await port.settings[layer].all()).settings,
  };
}
