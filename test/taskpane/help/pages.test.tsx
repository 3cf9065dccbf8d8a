import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, waitFor } from "@testing-library/react";
import { Suspense, useReducer, type ReactElement } from "react";
// What the pane loads on demand is loaded beforehand: a test waits for the pane, not for the transformer.
import "../../../src/taskpane/check/rule-page/rule-page";
import "../../../src/taskpane/help/help-page";
import "../../../src/taskpane/settings/settings-page";
import { settingsFile } from "../../../src/core/settings/settings-file";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import core from "../../../src/taskpane/core";
import HintBar from "../../../src/taskpane/help/hint-bar";
import { PanePage } from "../../../src/taskpane/pane-page";
import { makeController, type Controller } from "../../../src/taskpane/session/controller";
import { reduce, type Action } from "../../../src/taskpane/session/reducer";
import { START, type Page, type Session } from "../../../src/taskpane/session/session";
import { WordsContext } from "../../../src/taskpane/words";
import type { Locale } from "../../../src/messages";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { selfEvaluation, sheetOf } from "../pane-session";
import { wordsIn } from "../words";

async function opened(page: Page, locale: Locale = "zh-CN", grid = selfEvaluation()) {
  const port = new MemoryWorkbook([grid]);
  let newest: Session = START;
  let send: (action: Action) => void = () => undefined;
  const dispatch = (action: Action): void => {
    newest = reduce(newest, action);
    send(action);
  };
  const controller = makeController(port, core, () => newest, dispatch);
  await controller.read();
  dispatch({ type: "page", page });
  render(
    <FluentProvider theme={webLightTheme}>
      <WordsContext value={wordsIn(locale)}>
        <Pane start={newest} controller={controller} dispatch={dispatch} connect={(to) => (send = to)} />
      </WordsContext>
    </FluentProvider>,
  );
  await appearing("h2", wordsIn(locale)(page === "help" ? "help.title" : "settings.title"));
  return { port, session: () => newest };
}

function Pane(props: {
  start: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
  connect: (send: (action: Action) => void) => void;
}): ReactElement {
  const { start, controller, dispatch, connect } = props;
  const [session, send] = useReducer(reduce, start);
  connect(send);
  const review = session.reading?.review.tables[0] ?? null;
  return (
    <Suspense>
      {session.page && (
        <PanePage page={session.page} review={review} session={session} controller={controller} dispatch={dispatch} />
      )}
      <HintBar hint="check" away={session.settings.machine.hintsPutAway} controller={controller} />
    </Suspense>
  );
}

// By selector and text: asking jsdom for roles takes most of a test's time.
const named = (selector: string, name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => one.textContent === name || one.getAttribute("aria-label") === name,
  );

function found(selector: string, name: string): HTMLElement {
  const element = named(selector, name);
  if (!element) throw new Error(`no ${selector} ${name}`);
  return element;
}

const appearing = (selector: string, name: string): Promise<HTMLElement> => waitFor(() => found(selector, name));
const press = (name: string): boolean => fireEvent.click(found("button", name));

/** The field below or beside its label. */
function field(label: string): HTMLElement {
  const element = document.getElementById(found("label", label).getAttribute("for") ?? "");
  if (!element) throw new Error(`no field ${label}`);
  return element;
}

/** A file as a browser hands it over; jsdom's own cannot be read. */
function choose(name: string, text: string): void {
  const file = Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
  fireEvent.change(found("input", "导入…"), { target: { files: [file] } });
}

describe("the settings", () => {
  it("say what is set where, are edited where they belong, and go back to nothing only when asked twice", async () => {
    const { port, session } = await opened("settings");
    fireEvent.click(field("本工作簿"));
    fireEvent.change(field("评价口径"), { target: { value: "sichuan-10-90" } });
    await waitFor(() => expect(session().settings.workbook.profile).toBe("sichuan-10-90"));
    expect(await port.settings.workbook.get("profile")).toContain("sichuan-10-90");
    expect(named("label", "语言")).toBeUndefined();

    const rules = [{ rule: "score-total", profile: null, severity: "off", options: null }] as const;
    choose("同事.json", settingsFile({ ...NO_SETTINGS, rules }));
    await appearing("p", "已将“同事.json”读入本工作簿。");
    expect(session().settings.workbook.rules).toHaveLength(1);

    press("全部恢复默认…");
    press("取消");
    expect(session().settings.workbook.rules).toHaveLength(1);
    press("核查规则恢复默认");
    press("恢复默认");
    await waitFor(() => expect(session().settings.workbook.rules).toHaveLength(0));
    expect(session().settings.workbook.profile).toBe("sichuan-10-90");

    press("编辑核查规则");
    expect(session()).toMatchObject({ page: null, tab: "check", check: { panel: { kind: "rules" } } });
  });

  it("name every fault of a file and take nothing of it", async () => {
    const { session } = await opened("settings");
    const text = '{"format":"jiping-settings","version":1,"settings":{"profile":{"version":1,"value":7},"<img>":{}}}';
    choose("坏.json", text);
    const alert = await waitFor(() => {
      const told = document.querySelector("[role=alert]");
      if (!told) throw new Error("nothing is told");
      return told;
    });
    expect(alert).toHaveTextContent("“坏.json”没有导入，原有设置不变");
    expect(alert).toHaveTextContent("“评价口径”的内容不合要求");
    expect(alert).toHaveTextContent("有不认识的设置“<img>”");
    expect(session().settings.machine).toEqual(NO_SETTINGS);
  });

  it("need no table; what is edited on one says so", async () => {
    await opened("settings", "en-US", sheetOf("空表", [["甲"]]));
    expect(found("button", "Edit Rules")).toBeDisabled();
    expect(named("p", "Open a sheet with an evaluation table to edit these from here.")).toBeDefined();
  });
});

describe("the guide", () => {
  it.each([
    ["zh-CN", "四、核查", "返回使用手册"],
    ["en-US", "4. Check (核查)", "Back to the guide"],
  ] as const)(
    "is read in the pane, chapter by chapter, with the pages of the rules: %s",
    async (locale, chapter, back) => {
      const { session } = await opened("help", locale);
      await appearing("h2", chapter);
      expect(document.body.textContent).not.toContain("](");
      expect(document.body.textContent).not.toContain("**");
      fireEvent.change(found("input", wordsIn(locale)("help.rules.search")), { target: { value: "score-total" } });
      const title = wordsIn(locale)("rule.score-total.title");
      press(title);
      await appearing("h2", title);
      await appearing("article span", "score-total");
      press(back);
      await appearing("h2", chapter);
      fireEvent.keyDown(document.body, { key: "Escape" });
      expect(session().page).toBeNull();
    },
  );
});

describe("a hint", () => {
  it("is put away for good, and shown again from the settings", async () => {
    const { port, session } = await opened("settings");
    press("知道了");
    await waitFor(() => expect(session().settings.machine.hintsPutAway).toEqual(["check"]));
    expect(document.querySelector("aside")).toBeNull();
    expect(await port.settings.machine.get("hints-put-away")).toContain("check");
    press("使用提示恢复默认");
    press("恢复默认");
    await appearing("aside", "使用提示");
    press("不再提示");
    await waitFor(() => expect(session().settings.machine.hintsPutAway).toHaveLength(4));
  });
});
