import { StrictMode, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { registerFunctions } from "../functions/register";
import enUS from "../messages/en-US/start";
import zhCN from "../messages/zh-CN/start";
import { awaitExcel } from "./office-start";
import { makeRequests } from "./requests";
import { Shell, Starting, Stopped } from "./shell";
import { loadLaterWords, loadWords, localeOf } from "./words";

declare const JIPING_VERSION: string;

const container = document.getElementById("pane");
if (!container) throw new Error("the page has no place for the pane");
const root = createRoot(container);
const requests = makeRequests();
// Pane and custom functions share one runtime; the core that both need is loaded once
registerFunctions({
  answers: async () => (await import(/* webpackChunkName: "functions" */ "../functions/answers")).ANSWERS,
  words: async () => {
    const words = await loadWords(localeOf(Office.context.displayLanguage));
    await loadLaterWords(); // why a function gives no value
    return words;
  },
});

function show(content: ReactElement): void {
  root.render(
    <StrictMode>
      <Shell>{content}</Shell>
    </StrictMode>,
  );
}

// Where office.js is missing the guard has said so, and there is nothing to start.
if (typeof Office !== "undefined") void start(navigator.language);

async function start(language: string): Promise<void> {
  // Only the start's own words are here; the catalogues come with the rest.
  const early = language.toLowerCase().startsWith("zh") ? zhCN : enUS;
  show(<Starting label={early["start.starting"]} />);
  const excel = await awaitExcel();
  if (excel.state === "outside") return show(<Stopped text={early["start.outside"]} />);
  if (excel.state === "silent") {
    return show(<Stopped text={early["start.silent"].replace("{seconds}", String(excel.seconds))} />);
  }
  try {
    const locale = localeOf(Office.context.displayLanguage);
    const [app, core, words, port] = await Promise.all([
      import(/* webpackChunkName: "app" */ "./app"),
      import(/* webpackChunkName: "core" */ "./core"),
      loadWords(locale),
      import(/* webpackChunkName: "excel" */ "../workbook/excel/excel-port"),
    ]);
    const App = app.default;
    show(
      <App
        port={port.excelPort()}
        core={core.default}
        requests={requests}
        environment={{ version: JIPING_VERSION, requirementSets: excel.requirementSets }}
        words={words}
      />,
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    show(<Stopped text={early["start.broken"].replace("{detail}", detail)} />);
  }
}
