/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, render, screen } from "@testing-library/react";
import { ruleInfos } from "../../../src/core/review/rule-info";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import type { RuleSetting } from "../../../src/core/settings/rule-settings";
import RuleSettingsPanel from "../../../src/taskpane/check/rule-settings-panel";
import { WordsContext } from "../../../src/taskpane/words";
import { Ground } from "../ground";
import { wordsIn } from "../words";

const SHOWN = new Set(["weight-dominant", "actual-copies-sign", "actual-overfulfilled"]);
const rules = ruleInfos().filter(({ id }) => SHOWN.has(id));

function panel(set: readonly RuleSetting[] = []): { readonly made: unknown[] } {
  const made: unknown[] = [];
  render(
    <Ground>
      <WordsContext value={wordsIn("zh-CN")}>
        <RuleSettingsPanel
          rules={rules}
          profile="mof-2020-10"
          settings={{ machine: NO_SETTINGS, workbook: { ...NO_SETTINGS, rules: set } }}
          controller={{ setRule: (setting, layer) => Promise.resolve(void made.push({ ...setting, layer })) }}
          onPage={(rule) => made.push(rule)}
          onClose={() => made.push("closed")}
        />
      </WordsContext>
    </Ground>,
  );
  return { made };
}

const options = { from: 15 };
const set: RuleSetting = { rule: "weight-dominant", profile: null, severity: "error", options };

test("a severity is set, and back to the rule's own", () => {
  const { made } = panel([set]);
  const severity = screen.getByRole("combobox", { name: "单项分值过高的级别" });
  expect(severity).toHaveValue("error");
  fireEvent.change(severity, { target: { value: "off" } });
  fireEvent.change(severity, { target: { value: "" } });
  expect(made).toEqual([
    { ...set, severity: "off", layer: "workbook" },
    { ...set, severity: null, layer: "workbook" },
  ]);
});

test("an option is set, refused where it does not fit, and taken back by a blank", () => {
  const { made } = panel([set]);
  const option = screen.getByRole("textbox", { name: "单项达到多少分起" });
  expect(option).toHaveValue("15");
  for (const typed of ["-1", "x"]) {
    fireEvent.change(option, { target: { value: typed } });
    fireEvent.blur(option);
    expect(screen.getByText("这个值不能用，设置没有改变。")).toBeVisible();
  }
  expect(made).toEqual([]);
  fireEvent.change(option, { target: { value: "20" } });
  fireEvent.blur(option);
  fireEvent.change(option, { target: { value: "" } });
  fireEvent.blur(option);
  expect(made).toEqual([
    { ...set, options: { from: 20 }, layer: "workbook" },
    { ...set, options: null, layer: "workbook" },
  ]);
});

test("what is set stands first; a rule is found by its title or id; its name leads to its page", () => {
  const { made } = panel([set]);
  expect(screen.getAllByRole("listitem")[0]).toHaveTextContent("weight-dominant");
  fireEvent.change(screen.getByRole("searchbox", { name: "查找规则" }), { target: { value: "copies" } });
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: /符号/ }));
  expect(made).toEqual(["actual-copies-sign"]);
  fireEvent.change(screen.getByRole("searchbox", { name: "查找规则" }), { target: { value: "无此规则" } });
  expect(screen.getByText("没有这样的规则。")).toBeVisible();
});

test("every option of every rule has a label in both languages and takes what it stands at", () => {
  for (const { id, options: known, accepts } of ruleInfos()) {
    for (const { name, unset } of known) {
      for (const locale of ["zh-CN", "en-US"] as const) {
        expect(wordsIn(locale)(`rule.${id}.option.${name}`)).not.toBe("");
      }
      if (unset !== null) expect(accepts({ [name]: unset })).toBe(true);
      expect(accepts({ [name]: "many" })).toBe(false);
    }
  }
});
