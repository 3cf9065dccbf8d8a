/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { a1 } from "../../../src/core/grid/address";
import { selfEvaluation } from "../../core/rules/clean-forms";
import { appearing, card, cards, focus, key, paneOf, press } from "./pane-of-test";

/** A stale rate, a copied sign, a score that is out of range: two of them can be repaired. */
const cells = { F15: "≥97%", H7: "97.00%", H20: "12", H21: "101.2" };
const form = selfEvaluation;

const SIGN = /≥97%/;
const RATE = /97\.00%/;

const focused = () => document.activeElement as HTMLElement;
const search = () => screen.getByLabelText("查找意见、指标、单元格");

test("findings stand in groups: by severity, by rule, by indicator", async () => {
  await paneOf({ form, cells });
  expect(cards()).toHaveLength(3);
  const groups = () => [...document.querySelectorAll("h3")].map(({ textContent }) => textContent);
  expect(groups()).toEqual(["错误 2", "警告 1"]);
  press("按级别");
  press("按指标");
  expect(groups()).toContain("产出指标（50分） › 质量指标 › 培训合格率 1");
  expect(groups()).toContain("整张表 1");
  press("按指标");
  press("按规则");
  expect(groups()).toContain("完成值带比较符号 1");
});

test("severity and search narrow the list, and an empty one says so", async () => {
  await paneOf({ form, cells });
  press("警告 1");
  expect(cards()).toEqual([expect.stringMatching(SIGN)]);
  press("全部 3");
  fireEvent.change(search(), { target: { value: "h7" } });
  expect(cards()).toEqual([expect.stringMatching(RATE)]);
  fireEvent.change(search(), { target: { value: "没有这样的" } });
  expect(cards()).toEqual([]);
  expect(screen.getByText("没有符合条件的意见。")).toBeVisible();
});

test("arrow keys, Home and End move through the cards, focus with them; Enter selects the cells; Escape closes", async () => {
  const { port } = await paneOf({ form, cells });
  const [first, second, third] = cards();
  focus(card(RATE));
  key("ArrowDown");
  expect(focused().textContent).toBe(second);
  expect(focused()).toHaveAttribute("aria-expanded", "true");
  key("End");
  expect(focused().textContent).toBe(third);
  key("ArrowDown");
  expect(focused().textContent).toBe(third);
  key("Home");
  fireEvent.click(focused()); // as Enter does
  expect(focused().textContent).toBe(first);
  expect(port.selection.map(a1)).toContain("H7");
  expect(focused()).toHaveAttribute("aria-expanded", "true");
  key("Escape");
  expect(focused()).toHaveAttribute("aria-expanded", "false");
});

test("F8 and Shift+F8 go to the next finding and the one before from anywhere, cells and focus with it", async () => {
  const { port } = await paneOf({ form, cells });
  const [first, second] = cards();
  focus(search());
  key("F8");
  expect(focused().textContent).toBe(first);
  key("F8");
  expect(focused().textContent).toBe(second);
  expect(port.selection.map(a1)).toContain("H20");
  key("F8", true);
  expect(focused().textContent).toBe(first);
});

test.each([
  ["zh-CN", "依据", "执行率", "检查什么", "示例表"],
  ["en-US", "Basis", "Execution rate", "What it checks", "Example sheet"],
] as const)(
  "the page of the rule opens in the pane and leads back: %s",
  async (locale, basis, title, heading, example) => {
    await paneOf({ form, cells }, locale);
    fireEvent.click(card(RATE));
    press(basis);
    expect(await appearing("h3", heading)).toBeVisible();
    expect(document.querySelector("h2")).toHaveTextContent(title);
    const [sheet] = screen.getAllByLabelText(example);
    expect(sheet?.querySelectorAll("thead th").length).toBeGreaterThan(4);
    key("Escape");
    expect(cards()).toHaveLength(3);
  },
);

test("one finding is copied whole, all of them as numbered lines", async () => {
  const copied: string[] = [];
  const copy = () => copied.push(document.querySelector<HTMLTextAreaElement>("textarea[readonly]")?.value ?? "") > 0;
  Object.defineProperty(document, "execCommand", { configurable: true, value: copy });
  await paneOf({ form, cells });
  fireEvent.click(card(RATE));
  press("复制");
  expect(copied.at(-1)).toMatch(/^【错误】.*97\.00%.*\n98 ÷ 100 = 98%\n单元格：H7、/);
  press("核查记录");
  press("复制核查意见");
  expect(copied.at(-1)?.split("\n")).toHaveLength(3);
});

test("a card whose finding can be repaired offers it, the bar all of them", async () => {
  const { session } = await paneOf({ form, cells });
  expect(screen.getByText("2 处可安全修复")).toBeVisible();
  fireEvent.click(card(SIGN));
  const previewed = () => session().preview?.plan.edits.map(({ cell }) => a1(cell));
  press("修复");
  await waitFor(() => expect(previewed()).toEqual(["F15"])); // what plans repairs is loaded when one is first asked for
  press("预览修复");
  await waitFor(() => expect(previewed()).toEqual(["H7", "F15"]));
});

test("rules that do not apply say why", async () => {
  await paneOf({ form, cells });
  const summary = await screen.findByText(/^不适用的规则 \d+ 条$/);
  expect(within(summary.parentElement as HTMLElement).getAllByText(/^.+：.+$/).length).toBeGreaterThan(3);
});
