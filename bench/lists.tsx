import { JSDOM } from "jsdom";
import type { ReactElement } from "react";
import { review } from "../src/core/review/review-workbook";
import type { ScoreRow } from "../src/taskpane/view/score-row";
import { wordsIn } from "../test/taskpane/words";
import { medianMs, say } from "./measure";
import { benchSheet } from "./sheet";

const WIDTH = 320;
const HEIGHT = 600;
const ROW = 80;
const FEW = 50;

/** Scrolling and filtering the pane's long lists, drawn by React into jsdom: against lists of fifty. */
export async function lists(): Promise<void> {
  const main = layOut();
  // Loaded behind the window that they look for.
  const { createRoot } = await import("react-dom/client");
  const { flushSync } = await import("react-dom");
  const { FindingList } = await import("../src/taskpane/check/finding-list");
  const { ScoreTable } = await import("../src/taskpane/score/score-table");
  const { checkRows } = await import("../src/taskpane/view/check-list");
  const { filtered } = await import("../src/taskpane/view/score-filter");
  const { blankRow } = await import("../src/taskpane/view/score-row");
  const { WordsContext } = await import("../src/taskpane/words");
  const words = wordsIn("zh-CN");
  const [table] = review([benchSheet(2_000)]).tables;
  if (!table) throw new Error("the sheet was not recognised");
  const nothing = (): void => undefined;

  const root = createRoot(main);
  const draw = (list: ReactElement): void =>
    flushSync(() => {
      root.render(<WordsContext value={words}>{list}</WordsContext>);
    });
  /** One turn of the wheel: what comes into sight is drawn before the event ends. */
  const scroll = (): void => {
    main.scrollTop = (main.scrollTop + 240) % (ROW * (FEW - 10));
    main.dispatchEvent(new Event("scroll"));
  };
  /** Nothing is measured that is not drawn, in part, and moved by the wheel. */
  const drawn = (): string => {
    const rows = [...main.querySelectorAll("[data-card], [role=row]")].map((row) => row.textContent);
    if (rows.length === 0 || rows.length > FEW) throw new Error(`${rows.length} rows are drawn`);
    return rows.join("\n");
  };
  const findings = (count: number) => {
    const found = table.findings.map((one) => ({ ...one, follows: null })); // each a card of its own
    const many = Array.from({ length: count }, (_, at) => found[at % found.length] ?? []).flat();
    const shown = (search: string) =>
      checkRows({ ...table, findings: many }, { severities: "all", grouping: "severity", search }, words);
    const list = (rows: ReturnType<typeof shown>): ReactElement => (
      <FindingList
        key={count}
        rows={rows}
        opened={null}
        onMove={nothing}
        card={({ index }) => <p data-card={index}>{index}</p>}
      />
    );
    const whole = (): void => draw(list(shown("")));
    main.scrollTop = 0;
    whole();
    let turn = 0;
    const scrollMs = medianMs(scroll);
    const filterMs = medianMs(() => draw(list(shown(["", "分", "指标"][(turn += 1) % 3] ?? ""))));
    whole();
    return { scrollMs, filterMs };
  };
  const indicators = (count: number) => {
    const rows = Array.from({ length: count }, (_, at) => ({
      ...blankRow(String(at), "indicator", null),
      name: String(at),
    }));
    const list = (shown: readonly ScoreRow[]): ReactElement => (
      <ScoreTable
        key={count}
        rows={shown}
        picked={new Set()}
        open={null}
        withPath={false}
        onPick={nothing}
        onOpen={nothing}
        go={nothing}
        under={() => false}
      />
    );
    const whole = (): void => draw(list(rows));
    main.scrollTop = 0;
    whole();
    let which = false;
    const scrollMs = medianMs(scroll);
    const filterMs = medianMs(() => {
      which = !which;
      draw(list([...filtered(rows, which ? "lost" : "all")]));
    });
    whole();
    return { scrollMs, filterMs };
  };
  for (const [what, measured, many] of [
    ["findings", findings, 5_000],
    ["indicators", indicators, 2_000],
  ] as const) {
    const few = measured(FEW);
    const all = measured(many);
    main.scrollTop = 0;
    scroll();
    const before = drawn();
    for (let turn = 0; turn < 3; turn += 1) scroll();
    if (drawn() === before) throw new Error("scrolling drew nothing else");
    say(`${many} ${what} / ${FEW}`, {
      scrollRatio: all.scrollMs / few.scrollMs,
      scrollMs: all.scrollMs,
      filterPerRowRatio: all.filterMs / many / (few.filterMs / FEW),
      filterMs: all.filterMs,
    });
  }
  root.unmount();
}

/** A window in which everything has a size: jsdom lays nothing out. */
function layOut(): HTMLElement {
  const { window } = new JSDOM("<main></main>", { pretendToBeVisual: true });
  class Still {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  }
  const { document, HTMLElement, Element, Node, Event, navigator } = window;
  const known = { window, document, HTMLElement, Element, Node, Event, navigator, ResizeObserver: Still };
  for (const [name, value] of Object.entries(known)) {
    Object.defineProperty(globalThis, name, { configurable: true, value });
  }
  Object.assign(window, { ResizeObserver: Still });
  const height = (element: Element): number => (element.tagName === "MAIN" ? HEIGHT : ROW);
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: {
      get(this: HTMLElement) {
        return height(this);
      },
    },
    offsetWidth: { get: () => WIDTH },
  });
  const main = document.querySelector("main");
  if (!main) throw new Error("no main");
  HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement) {
    const top = this === main ? 0 : -main.scrollTop; // the lists begin where the window does
    return { top, left: 0, width: WIDTH, height: height(this) } as DOMRect;
  };
  return main;
}
