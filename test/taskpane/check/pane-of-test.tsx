import "@testing-library/jest-dom";
import { act, configure, fireEvent, render, waitFor } from "@testing-library/react";
import { useReducer, type ReactElement } from "react";
import { CheckTab } from "../../../src/taskpane/check/check-tab";
// What the pane loads on demand is loaded beforehand: a test waits for the pane, not for the transformer.
import "../../../src/taskpane/check/rule-page/rule-page";
import core from "../../../src/taskpane/core";
import { makeController, type Controller } from "../../../src/taskpane/session/controller";
import { reduce, type Action } from "../../../src/taskpane/session/reducer";
import { START, type Session } from "../../../src/taskpane/session/session";
import { WordsContext } from "../../../src/taskpane/words";
import { Ground } from "../ground";
import { wordsIn } from "../words";
import BottomBar from "../../../src/taskpane/write/bottom-bar";
import type { Locale } from "../../../src/messages";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { gridsOf, type Case } from "../../core/rules/rule-tester";

// What is shown and what is not is the browser's business (test/e2e); asking jsdom for it takes most of a test's time.
configure({ defaultHidden: true });

const HEIGHT = 600;
const ROW = 80;

/** jsdom lays nothing out: the list is given a window of 600 px and rows of 80. */
export function layOut(): void {
  // Nothing changes its size where nothing is laid out.
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  });
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: (): number => HEIGHT },
    offsetWidth: { configurable: true, get: (): number => 350 },
  });
  HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement) {
    return new DOMRect(0, 0, 350, this.tagName === "LI" ? ROW : HEIGHT);
  };
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, options?: ScrollToOptions | number) {
    this.scrollTop = typeof options === "object" ? (options.top ?? 0) : (options ?? 0);
    setTimeout(() => this.dispatchEvent(new Event("scroll"))); // as a browser does: not before this turn ends
  };
}

/** 核查 and its bar over a workbook in memory, with the session and the actions of the pane. */
export interface CheckOfTest {
  readonly port: MemoryWorkbook;
  readonly session: () => Session;
}

export async function paneOf(one: Omit<Case, "name">, locale: Locale = "zh-CN"): Promise<CheckOfTest> {
  layOut();
  const port = new MemoryWorkbook(gridsOf({ name: "", ...one }));
  let newest: Session = { ...START, tab: "check" };
  let send: (action: Action) => void = () => undefined;
  const dispatch = (action: Action): void => {
    newest = reduce(newest, action);
    send(action);
  };
  const controller = makeController(port, core, () => newest, dispatch);
  await controller.read();
  dispatch({ type: "tab", tab: "check" });
  render(
    <Ground>
      <WordsContext value={wordsIn(locale)}>
        <Check start={newest} controller={controller} dispatch={dispatch} connect={(to) => (send = to)} />
      </WordsContext>
    </Ground>,
  );
  await waitFor(() => expect(cards().length).toBeGreaterThan(0));
  return { port, session: () => newest };
}

function Check(props: {
  start: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
  connect: (send: (action: Action) => void) => void;
}): ReactElement | null {
  const { start, controller, dispatch, connect } = props;
  const [session, send] = useReducer(reduce, start);
  connect(send);
  const review = session.reading?.review.tables[0];
  if (!review) return null;
  return (
    <>
      <main>
        <CheckTab review={review} session={session} controller={controller} dispatch={dispatch} />
      </main>
      <BottomBar review={review} session={session} controller={controller} dispatch={dispatch} />
    </>
  );
}

/** The cards in the list, by their first line. */
export function cards(): string[] {
  return [...document.querySelectorAll("[data-card]")].map(({ textContent }) => textContent);
}

/** The card that says so. */
export function card(text: RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>("[data-card]")].find((one) => text.test(one.textContent));
  if (!found) throw new Error(`no card says ${String(text)}`);
  return found;
}

/** A button, link or menu item by its whole text or label. */
export function press(label: string): void {
  const found = [...document.querySelectorAll<HTMLElement>("button, [role=menuitem], [role=menuitemradio]")].find(
    (one) => one.textContent === label || one.getAttribute("aria-label") === label,
  );
  if (!found) throw new Error(`nothing to press says ${label}`);
  fireEvent.click(found);
}

/** A key where the focus is. */
export function key(name: string, shiftKey = false): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, shiftKey });
}

export function focus(element: HTMLElement): void {
  act(() => element.focus());
}

/** The first element that fits, as soon as it is there. */
export async function appearing(selector: string, text: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent.includes(text));
    if (!found) throw new Error(`no ${selector} ${text}`);
    return found;
  });
}
