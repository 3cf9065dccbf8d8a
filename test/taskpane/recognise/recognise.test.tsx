import "@testing-library/jest-dom";
import { Suspense } from "react";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { correctionsFile } from "../../../src/core/settings/corrections-file";
import { emptyCorrection } from "../../../src/core/settings/correction";
import core from "../../../src/taskpane/core";
import { RecogniseTab } from "../../../src/taskpane/recognise/recognise-tab";
import type { Controller } from "../../../src/taskpane/session/controller";
import { START } from "../../../src/taskpane/session/session";
import { WordsContext } from "../../../src/taskpane/words";
import { benchSheet } from "../../../bench/sheet";
import { drawn } from "../../drawn/drawn-sheet";
import { wordsIn } from "../words";
import { openPane } from "./pane-under-test";

beforeAll(() => {
  // jsdom lays nothing out.
  globalThis.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  // Nor does it read files.
  Object.assign(Blob.prototype, {
    text(this: Blob) {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsText(this);
      });
    },
  });
});

const form = drawn`
  | 项目支出绩效自评表 | << |
  | 项目名称 | 河道清淤 | << |
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 分值 | 得分 |
  | 产出指标 | 清淤河道 | 10 | 10 | 3 | 61 | 60 |
  | ^ | 合格率 | 95% | 90% | 2 | 20 | 19 |
  | 效益指标 | 防洪能力 | 提高 | 提高 | 1 | 20 | 20 |
  | 总分 | < | < | < | 6 | 101 | 99 |
`;
const closing = drawn`
  | 项目支出绩效自评表 | << |
  | 项目名称 | 河道清淤 | << |
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 产出指标 | 清淤河道 | 10 | 10 | 80 | 79 |
  | 效益指标 | 防洪能力 | 提高 | 提高 | 20 | 20 |
  | 总分 | < | < | < | 100 | 99 |
`;
const strange = drawn`
  | 某某表 | << |
  | 甲 | 乙 | 丙 | 丁 |
  | 产出 | 清淤河道 | 60 | 58 |
  | 效益 | 防洪能力 | 40 | 40 |
`;

const opened = () => screen.findByRole("list", { name: "各列的含义" });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const weights = async () => within(await opened()).queryByRole("button", { name: /：分值，更改含义/ })?.ariaLabel;

test("two columns compete: the one that a person takes is kept on this machine only, and taken back in one step", async () => {
  const { user, kept } = openPane([form]);
  await opened();
  expect(screen.getByRole("heading", { name: /处识别存疑/ })).toBeVisible();
  expect(await weights()).toBe("E 列“权重”：分值，更改含义");
  await user.click(button("以 F 列为准"));
  await waitFor(async () => expect(await weights()).toBe("F 列“分值”：分值，更改含义"));
  expect(screen.queryByRole("heading", { name: /处识别存疑/ })).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent("已更正：“分值”列是分值等 1 处。 记在本机，工作簿没有改动。");
  expect((await kept("machine")).corrections).toHaveLength(1);
  expect((await kept("workbook")).corrections).toEqual([]);
  await user.click(button("撤销"));
  await waitFor(async () => expect(await weights()).toBe("E 列“权重”：分值，更改含义"));
  expect((await kept("machine")).corrections).toEqual([]);
});

test("the next time the file is opened it is read rightly at once", async () => {
  const { user, port, close } = openPane([form]);
  await opened();
  await user.click(button("以 F 列为准"));
  await screen.findByRole("status");
  close();
  openPane([form], port);
  await waitFor(() => expect(screen.getByRole("tab", { name: /识别/ })).toBeVisible());
  await act(() => Promise.resolve(screen.getByRole("tab", { name: /识别/ }).click()));
  expect(await weights()).toBe("F 列“分值”：分值，更改含义");
});

test("a role is changed in its line, by the role or by the column, and set free again", async () => {
  const { user, kept } = openPane([form]);
  await opened();
  await user.click(button("D 列“完成值”：完成值，更改含义"));
  await user.click(await screen.findByRole("menuitemradio", { name: "备注" }));
  expect(await screen.findByRole("button", { name: "D 列“完成值”：备注，更改含义" })).toBeVisible();
  await user.click(button("D 列“完成值”：备注，更改含义"));
  await user.click(await screen.findByRole("menuitem", { name: "恢复自动识别" }));
  expect(await screen.findByRole("button", { name: "D 列“完成值”：完成值，更改含义" })).toBeVisible();
  expect((await kept("machine")).corrections).toEqual([]);
  await user.click(button("指标值：C 列，换成别的列"));
  await user.click(await screen.findByRole("menuitemradio", { name: "D 列“完成值”" }));
  expect(await screen.findByRole("button", { name: "D 列“完成值”：指标值，更改含义" })).toBeVisible();
  expect(button("C 列“指标值”：完成值，更改含义")).toBeVisible();
});

test("the scheme is a person's until the sums are let decide again", async () => {
  const { user } = openPane([form]);
  await opened();
  await user.click(button("更改权重口径"));
  await user.click(await screen.findByRole("menuitemradio", { name: "不计分" }));
  expect(await screen.findByText("人工选定的权重口径")).toBeVisible();
  await user.click(button("更改权重口径"));
  await user.click(await screen.findByRole("menuitem", { name: "恢复按合计判断" }));
  await waitFor(() => expect(screen.queryByText("人工选定的权重口径")).toBeNull());
});

test("a row is marked as no indicator by its number, and the mark is removed from the list", async () => {
  const { user } = openPane([form]);
  await opened();
  expect(screen.getByRole("heading", { name: /3 项指标/ })).toBeVisible();
  await user.click(button("标记一行不是指标"));
  const row = screen.getByRole("spinbutton", { name: "不是指标的行" });
  await user.clear(row);
  await user.type(row, "5{Enter}");
  await user.click(button("确定为第 5 行"));
  expect(await screen.findByRole("heading", { name: /2 项指标/ })).toBeVisible();
  await user.click(button(/^删除更正：“合格率/));
  expect(await screen.findByRole("heading", { name: /3 项指标/ })).toBeVisible();
});

test("a row is taken from the selection, and one of another sheet is not", async () => {
  const { user, port } = openPane([form]);
  await opened();
  await user.click(button("更改指标末行"));
  await port.select([{ sheet: "Sheet1", row: 4, column: 2 }]);
  await user.click(button("取选中行"));
  await user.click(await screen.findByRole("button", { name: "确定为第 4 行" }));
  expect(await screen.findByRole("heading", { name: /1 项指标/ })).toBeVisible();
});

test("on request it is in the workbook too, follows there, and goes from there", async () => {
  const { user, kept } = openPane([form]);
  await opened();
  await user.click(button("以 F 列为准"));
  await user.click(await screen.findByRole("checkbox", { name: /同时存入工作簿/ }));
  await waitFor(async () => expect((await kept("workbook")).corrections).toHaveLength(1));
  await user.click(button("更改权重口径"));
  await user.click(await screen.findByRole("menuitemradio", { name: "不计分" }));
  await waitFor(async () => expect((await kept("workbook")).corrections[0]?.scheme).toBe("none"));
  expect((await kept("machine")).corrections).toEqual((await kept("workbook")).corrections);
  await user.click(screen.getByRole("checkbox", { name: /同时存入工作簿/ }));
  await waitFor(async () => expect((await kept("workbook")).corrections).toEqual([]));
  expect((await kept("machine")).corrections[0]?.scheme).toBe("none");
});

test("a workbook that cannot be written says so, and nothing is changed", async () => {
  const { MemoryWorkbook } = await import("../../../src/workbook/memory/memory-workbook");
  const { user, kept } = openPane([form], new MemoryWorkbook([form], { readOnly: true }));
  await opened();
  await user.click(button("以 F 列为准"));
  await user.click(await screen.findByRole("checkbox", { name: /同时存入工作簿/ }));
  expect(await screen.findByText("没有保存设置")).toBeVisible();
  expect((await kept("machine")).corrections).toHaveLength(1);
  expect(screen.getByRole("checkbox", { name: /同时存入工作簿/ })).not.toBeChecked();
});

test("confirming keeps contested columns as they are and lets other doubts rest", async () => {
  const { user, kept } = openPane([form]);
  await opened();
  await user.click(button("确认识别"));
  await waitFor(() => expect(screen.getAllByLabelText("识别无疑问")).not.toEqual([]));
  expect(screen.getByRole("tab", { name: /核查/ })).toHaveAttribute("aria-selected", "true");
  expect((await kept("machine")).corrections[0]?.columns).toEqual([
    { column: { header: "权重", nth: 0 }, role: "weight" },
  ]);
});

describe("a file of corrections", () => {
  const file = (text: string) => new File([text], "更正.json", { type: "application/json" });
  const said = [{ ...emptyCorrection("甲|乙", "别的表"), noTable: true }];

  test("is imported, listed with its header, and removed", async () => {
    const { user, kept } = openPane([form]);
    await opened();
    await user.upload(screen.getByLabelText("导入更正", { selector: "input" }), file(correctionsFile(said)));
    expect(await screen.findByText("其他表头的更正 1 条")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("已导入 1 条更正，其中 0 条替换了原有的。");
    expect((await kept("machine")).corrections).toEqual(said);
    await user.click(screen.getByText("其他表头的更正 1 条"));
    await user.click(button("删除更正：甲 · 乙"));
    await waitFor(async () => expect((await kept("machine")).corrections).toEqual([]));
  });

  test.each([
    ["no JSON", "一级指标", /这个文件不是绩评的识别更正文件/],
    ["a broken entry", correctionsFile([{ ...said[0], scheme: "某" } as never]), /文件中第 1 条的 scheme 不合要求/],
  ])("with %s changes nothing and says what is wrong", async (_, text, why) => {
    const { user, kept } = openPane([form]);
    await opened();
    await user.upload(screen.getByLabelText("导入更正", { selector: "input" }), file(text));
    expect(await screen.findByRole("alert")).toHaveTextContent(why);
    expect(screen.getByRole("alert")).toHaveTextContent("没有导入“更正.json”，原有更正不变。");
    expect((await kept("machine")).corrections).toEqual([]);
  });
});

test("where no table was found a person says where it is, and says it is none again", async () => {
  const { user } = openPane([strange]);
  await user.click(await screen.findByRole("button", { name: "指定表头" }));
  for (const name of ["表头末行", "表头首行"]) {
    const row = screen.getByRole("spinbutton", { name });
    await user.clear(row);
    await user.type(row, "2{Enter}");
  }
  const roles = { 甲: "一级指标", 乙: "三级指标", 丙: "分值", 丁: "得分" };
  expect(button("按此识别")).toBeDisabled();
  for (const [header, role] of Object.entries(roles))
    await user.selectOptions(screen.getByLabelText(new RegExp(`“${header}”`)), role);
  await user.click(button("按此识别"));
  expect(await screen.findByRole("heading", { name: /2 项指标/ })).toBeVisible();
  await user.click(button("这不是绩效评价表"));
  expect(await screen.findByText(/人工标记：这张表不是绩效评价表/)).toBeVisible();
  await user.click(button("撤销"));
  expect(await screen.findByRole("heading", { name: /2 项指标/ })).toBeVisible();
});

test("what the selected cell is, and why, is said by the press of a button; one of another sheet is not", async () => {
  const { user, port } = openPane([closing, { ...closing, sheet: "别处" }]);
  await waitFor(() => expect(screen.getByRole("tab", { name: /识别/ })).toBeVisible());
  await act(() => Promise.resolve(screen.getByRole("tab", { name: /识别/ }).click()));
  await opened();
  const said = () => screen.getByRole("region", { name: "一格是什么、为什么" });
  await port.select([{ sheet: "Sheet1", row: 6, column: 6 }]);
  await user.click(button("说明选中的单元格"));
  await waitFor(() =>
    expect(said()).toHaveTextContent("F6 是总得分在 A6“总分”右边；在 F3 下面；表头“得分”；79 + 20 = 99，合计对得上"),
  );
  await port.select([{ sheet: "Sheet1", row: 2, column: 2 }]);
  button("说明选中的单元格").focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(said()).toHaveTextContent("B2 是项目名称在 A2“项目名称”右边"));
  await port.select([{ sheet: "Sheet1", row: 20, column: 2 }]);
  await user.click(button("说明选中的单元格"));
  await waitFor(() => expect(said()).toHaveTextContent("B20 没有读作任何一项。"));
  await port.select([{ sheet: "别处", row: 1, column: 1 }]);
  await user.click(button("说明选中的单元格"));
  await waitFor(() => expect(said()).toHaveTextContent("选中的单元格在别的工作表上"));
});

test("the map is one stop of the tab key with arrows inside, and says what each place is", async () => {
  const { user, port } = openPane([form]);
  await opened();
  const map = screen.getByRole("group", { name: "工作表示意图" });
  const places = within(map).getAllByRole("button");
  expect(places.map((place) => place.getAttribute("aria-label"))).toEqual([
    "A 列：一级指标，把握 100%",
    "B 列：三级指标，把握 100%",
    "C 列：指标值，把握 100%",
    "D 列：完成值，把握 100%",
    "E 列：分值，把握 60%",
    "G 列：得分，把握 100%",
    "标题 A1:G1",
    "表头 A3:G3",
    "总分 A7:G7",
  ]);
  places[1]?.focus();
  await user.keyboard("{Enter}");
  expect(port.selection).toEqual([{ sheet: "Sheet1", row: 3, column: 2 }]);
});

test("two thousand rows are not two thousand elements", async () => {
  const [review] = (await core.review([benchSheet(2000)], {})).tables;
  if (!review) throw new Error("a table");
  const pointer = Promise.resolve({ funds: () => [], cell: () => null });
  const controller = { pointer: () => pointer } as unknown as Controller;
  const { container } = await act(async () => {
    await pointer;
    return render(
      <WordsContext value={wordsIn("zh-CN")}>
        <Suspense>
          <RecogniseTab review={review} session={START} controller={controller} />
        </Suspense>
      </WordsContext>,
    );
  });
  expect(container.querySelectorAll("*").length).toBeGreaterThan(100);
  expect(container.querySelectorAll("*").length).toBeLessThan(600);
});

const paid = drawn`
  | 项目支出绩效自评表 | << |
  | 项目钱款 | 款项 | 甲数 | 乙数 | << |
  | ^ | 全部 | 100 | 90 | << |
  | 办成的事 | 已清淤十公里 | << |
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 产出指标 | 清淤河道 | 10 | 10 | 100 | 100 |
  | ^ | 合格率 | | | | |
`;

test("funds under words that nobody knows are pointed at, the goal by its cell, and a row is brought back", async () => {
  const { user, kept } = openPane([paid]);
  await user.click(await screen.findByRole("tab", { name: /识别/ }));
  await opened();
  await user.click(button("指定资金表头"));
  const row = screen.getByRole("spinbutton", { name: "资金表头所在行" });
  await user.clear(row);
  await user.type(row, "2{Enter}");
  await user.selectOptions(screen.getByLabelText(/“甲数”/), "全年预算数");
  await user.selectOptions(screen.getByLabelText(/“乙数”/), "全年执行数");
  await user.click(button("按此识别"));
  expect(await screen.findByRole("list", { name: "资金各行" })).toHaveTextContent("全部 · 总额");

  await user.click(button("更改实际完成情况"));
  await user.type(screen.getByRole("textbox", { name: "实际完成情况所在的单元格" }), "b4");
  expect(screen.getByText("“办成的事”右边：已清淤十公里")).toBeVisible();
  await user.click(button("确定"));
  expect(await screen.findByRole("group", { name: "实际完成情况" })).toHaveTextContent("已清淤十公里");

  await user.click(button("第 7 行是指标"));
  expect(await screen.findByRole("heading", { name: /2 项指标/ })).toBeVisible();
  expect((await kept("machine")).corrections[0]).toMatchObject({
    rows: [{ role: "fundsHeader" }, { row: { text: "合格率" }, role: "indicator" }],
    cells: [{ cell: { label: "办成的事", nth: 0, side: "right" }, role: "actual" }],
  });
  await user.click(button("实际完成情况：这一格不是"));
  await waitFor(() => expect(screen.getByRole("group", { name: "实际完成情况" })).toHaveTextContent("没有"));
});

test("whose form it is, under a label that nobody knows, is shown by its cell", async () => {
  const { user, kept } = openPane([
    drawn`
      | 项目支出绩效自评表 | << |
      | 办的是 | 河道清淤 | << |
      | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | 产出指标 | 清淤河道 | 10 | 10 | 100 | 100 |
    `,
  ]);
  await user.click(await screen.findByRole("tab", { name: /识别/ }));
  await opened();
  const project = () => screen.getByRole("group", { name: "项目名称" });
  expect(project()).toHaveTextContent("没有");
  await user.click(button("更改项目名称"));
  await user.type(screen.getByRole("textbox", { name: "项目名称所在的单元格" }), "b2");
  await user.click(button("确定"));
  await waitFor(() => expect(project()).toHaveTextContent("河道清淤"));
  expect((await kept("machine")).corrections[0]).toMatchObject({
    cells: [{ cell: { label: "办的是", nth: 0, side: "right" }, role: "projectName" }],
  });
});
