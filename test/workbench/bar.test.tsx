import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { Bar, type BarActions } from "../../src/workbench/page/bar";
import { labelsFor } from "../../src/workbench/page/labels";
import { readRibbon } from "../../src/workbench/page/ribbon";

const PAGE = readFileSync(join(__dirname, "../../src/workbench/page/index.html"), "utf8");

/** A manifest of no add-in in particular: one button that opens the pane, one that runs a function. */
const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"><Hosts><Host><DesktopFormFactor>
    <ExtensionPoint><OfficeTab id="TabHome"><Group id="Group"><Label resid="Group.Label"/>
      <Control id="Open"><Label resid="Open.Label"/><Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>
        <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/></Icon>
        <Action><TaskpaneId>Pane</TaskpaneId></Action></Control>
      <Control id="Count"><Label resid="Count.Label"/><Supertip><Title resid="Count.Label"/><Description resid="Count.Tip"/></Supertip>
        <Action><FunctionName>countCells</FunctionName></Action></Control>
    </Group></OfficeTab></ExtensionPoint></DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon.32" DefaultValue="https://localhost:3000/assets/open-32.png"/></bt:Images>
      <bt:ShortStrings>
        <bt:String id="Group.Label" DefaultValue="数一数"><bt:Override Locale="en-US" Value="Count"/></bt:String>
        <bt:String id="Open.Label" DefaultValue="打开"><bt:Override Locale="en-US" Value="Open"/></bt:String>
        <bt:String id="Count.Label" DefaultValue="&lt;img onerror&gt;"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Open.Tip" DefaultValue="打开窗格"/><bt:String id="Count.Tip" DefaultValue="数格子"/></bt:LongStrings>
    </Resources></VersionOverrides></OfficeApp>`;

function bar() {
  document.body.innerHTML = new DOMParser().parseFromString(PAGE, "text/html").body.innerHTML;
  const actions = { open: jest.fn(), openSample: jest.fn(), save: jest.fn(), undo: jest.fn(), press: jest.fn() };
  return { actions, bar: new Bar(labelsFor("zh-CN"), "zh-CN", actions satisfies BarActions) };
}

const drop = () => document.getElementById("drop");
const carrying = (...files: File[]) => ({
  dataTransfer: { types: files.length > 0 ? ["Files"] : ["text/plain"], files },
});

test("a file that is dragged over the page is asked for, and opened where it is dropped", () => {
  const { actions } = bar();
  const file = new File(["x"], "拖入.xlsx");
  expect(drop()?.hidden).toBe(true);
  fireEvent.dragEnter(window, carrying(file));
  expect(drop()?.hidden).toBe(false);
  expect(drop()?.textContent).not.toBe("");
  // Without this the browser would leave the page for the file.
  expect(fireEvent.dragOver(drop() as HTMLElement, carrying(file))).toBe(false);
  expect(fireEvent.drop(drop() as HTMLElement, carrying(file))).toBe(false);
  expect(drop()?.hidden).toBe(true);
  expect(actions.open.mock.calls).toEqual([[file]]);
});

test("text that is dragged is no file, and a file that is dragged away again is not opened", () => {
  const { actions } = bar();
  fireEvent.dragEnter(window, carrying());
  expect(drop()?.hidden).toBe(true);
  fireEvent.dragEnter(window, carrying(new File(["x"], "a.xlsx")));
  fireEvent.dragLeave(drop() as HTMLElement);
  expect(drop()?.hidden).toBe(true);
  expect(actions.open).not.toHaveBeenCalled();
});

test("the manifest's buttons stand above the grid in the page's language; one that is pressed says which it is", async () => {
  const { actions, bar: shown } = bar();
  const ribbon = document.getElementById("ribbon");
  expect(readRibbon(MANIFEST, "en-US").map(({ label, buttons }) => [label, buttons[0]?.label])).toEqual([
    ["Count", "Open"],
  ]);
  const [group] = readRibbon(MANIFEST, "zh-CN");
  if (!group) throw new Error("no group");
  shown.showRibbon([group]);
  expect(ribbon?.hidden).toBe(false);
  expect(ribbon?.querySelector("legend")?.textContent).toBe("数一数");
  const buttons = [...(ribbon?.querySelectorAll("button") ?? [])];
  expect(buttons.map(({ textContent, title }) => [textContent, title])).toEqual([
    ["打开", "打开窗格"],
    ["<img onerror>", "数格子"],
  ]);
  expect([...(ribbon?.querySelectorAll("img") ?? [])].map((icon) => icon.getAttribute("src"))).toEqual([
    "/assets/open-32.png",
  ]);
  for (const button of buttons) await userEvent.click(button);
  expect(actions.press.mock.calls).toMatchObject([
    [{ id: "Open", command: null }],
    [{ id: "Count", command: "countCells" }],
  ]);
});

test("without a manifest there is no ribbon", () => {
  const { bar: shown } = bar();
  shown.showRibbon([]);
  expect(document.getElementById("ribbon")?.hidden).toBe(true);
});
