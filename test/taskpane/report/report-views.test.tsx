import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Grid } from "../../../src/core/grid/grid";
import { beforeAt } from "../../../src/core/edits/cell-state";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { formOfTest, givePagesASize, openScores } from "../score/pane-of-test";

beforeAll(givePagesASize);

const SHEET = "绩效评价报告";
/** 培训农技人员: actual 190人次, score 20. */
const SCORE = { row: 7, column: 8 };

async function openReport(port: MemoryWorkbook): Promise<UserEvent> {
  const user = await openScores(port);
  await user.click(screen.getByRole("tab", { name: /^报告/ }));
  await screen.findByRole("button", { name: "导出 Word" });
  return user;
}

async function view(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByLabelText("报告的其他操作"));
  await user.click(await screen.findByRole("menuitem", { name }));
}

async function write(user: UserEvent): Promise<void> {
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: /^写入|^插入$/ }));
  await screen.findByText(/并回读核对/);
}

/** Somebody else types into the workbook while the pane is open. */
async function typed(port: MemoryWorkbook, sheet: string, at: { row: number; column: number }, value: string | number) {
  const grid = await now(port, sheet);
  await port.apply({
    edits: [
      {
        cell: { sheet, ...at },
        before: beforeAt(grid, at.row, at.column),
        after: { kind: "value", value },
        why: { id: "plan.report" },
      },
    ],
  });
}

const now = (port: MemoryWorkbook, sheet: string): Promise<Grid> => port.read(sheet);

test("a report that was edited by hand and overtaken by the sheet: three versions, a choice, and a refresh that keeps it", async () => {
  const port = new MemoryWorkbook(formOfTest());
  const user = await openReport(port);
  await user.click(screen.getByRole("button", { name: "插入工作表" }));
  await user.click(await screen.findByRole("menuitem", { name: "插入工作表" }));
  await write(user);
  const written = [...(await now(port, SHEET)).cells.values()].find(({ text }) =>
    text.includes("培训农技人员（20分）"),
  );
  if (!written) throw new Error("not told");
  const own = "农技人员培训190人次，得20分。";
  await typed(port, SHEET, written, own);
  await typed(port, "自评表", SCORE, 19);
  await user.click(screen.getByRole("button", { name: "重新读取" }));
  await user.click(await screen.findByText(/^已过期 [1-9]\d*$/));

  const item = (await screen.findByText("人工修改过，表也变了")).closest("li");
  if (!item) throw new Error("no item");
  expect(item).toHaveTextContent("H7 已由 20 改为 19");
  for (const [version, says] of [
    ["当时生成", /该项指标.*20分/],
    ["现在写着", own],
    ["现在生成", /得19分/],
  ] as const) {
    expect(within(item).getByText(version).parentElement).toHaveTextContent(says);
  }
  await user.click(within(item).getByRole("button", { name: "保留现文" }));
  expect(within(item).getByRole("button", { name: "保留现文" })).toHaveAttribute("aria-pressed", "true");
  await user.click(screen.getByText(/^更新 \d+ 处$/));
  await write(user);
  const texts = [...(await now(port, SHEET)).cells.values()].map(({ text }) => text);
  expect(texts).toContain(own);
  // What nobody edited follows the sheet.
  expect(texts.some((text) => /产出指标.*得49分/.test(text))).toBe(true);
});

test("a pasted report is held against the sheet; a click selects the cell; the bar of the report is away meanwhile", async () => {
  const port = new MemoryWorkbook(formOfTest());
  const user = await openReport(port);
  await view(user, "核对已有报告");
  const box = await screen.findByLabelText("报告文字");
  expect(screen.queryByRole("button", { name: "导出 Word" })).toBeNull();
  box.focus();
  await user.paste("培训农技人员（20分）得18分。综合得分89.5分，评价等级为“良”。");
  const [card] = await screen.findAllByRole("article");
  if (!card) throw new Error("no difference");
  expect(card).toHaveTextContent("18");
  expect(card).toHaveTextContent("表中为 20");
  await user.click(within(card).getByText("H7"));
  await waitFor(() => expect(port.selection[0]).toMatchObject({ sheet: "自评表", row: 7, column: 8 }));
  await user.click(screen.getByText("返回报告"));
  expect(await screen.findByRole("button", { name: "导出 Word" })).toBeInTheDocument();
});

test("own wording is checked while it is typed, previewed on this sheet, kept in the workbook and told", async () => {
  const port = new MemoryWorkbook(formOfTest());
  const user = await openReport(port);
  await view(user, "报告用语");
  await user.selectOptions(await screen.findByLabelText("哪一部分的用语"), "funds");
  await user.click(screen.getByText("预算执行率为{rate}。"));
  const lines = screen.getByLabelText(/每种说法一行/);
  await user.clear(lines);
  await user.type(lines, "执行率{{rat}。");
  expect(lines).toBeInvalid();
  expect(screen.getByText("采用").closest("button")).toBeDisabled();
  await user.clear(lines);
  await user.type(lines, "本年执行率是{{rate}。");
  expect(await screen.findByText("本年执行率是95%。")).toBeInTheDocument();
  await user.click(screen.getByText("采用"));
  await waitFor(async () => expect((await port.settings.workbook.all()).get("wording")).toContain("本年执行率是"));
  await user.click(screen.getByText("返回报告"));
  expect(await screen.findByText(/本年执行率是/)).toBeInTheDocument();
});
