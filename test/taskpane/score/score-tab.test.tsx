import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { a1 } from "../../../src/core/grid/address";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { benchSheet } from "../../../bench/sheet";
import { givePagesASize, openScores, sample } from "./pane-of-test";

beforeAll(givePagesASize);

const line = (name: RegExp) => screen.getByRole("row", { name });
const figures = (name: RegExp) =>
  within(line(name))
    .getAllByRole("gridcell")
    .map((cell) => cell.textContent);

async function now(port: MemoryWorkbook, sheet: string): Promise<Grid> {
  return port.read(sheet);
}

describe("the table of scores", () => {
  test("holds weight, recorded and recomputed score of groups, indicators and total; what differs stands with its arithmetic", async () => {
    await openScores(new MemoryWorkbook(sample("yongde-school")));
    expect(figures(/^产出指标/)).toEqual(["", "40", "37", "40"]);
    expect(figures(/资金到位及时率/)).toEqual(["", "10", "7", "10"]);
    expect(figures(/^预算执行/)).toEqual(["", "10", "10", "10"]);
    expect(screen.getByRole("button", { name: /^100，取自 F/ })).toBeInTheDocument();
  });

  test("is moved through by arrows; space picks, Enter goes to the cell, right explains", async () => {
    const port = new MemoryWorkbook(sample("yongde-school"));
    const user = await openScores(port);
    const differing = line(/资金到位及时率/);
    const box = within(differing).getByRole("checkbox");
    expect(box).toBeChecked();
    differing.focus();
    await user.keyboard(" ");
    expect(box).not.toBeChecked();
    await user.keyboard("{ArrowDown}");
    expect(differing).not.toHaveFocus();
    expect(document.activeElement).toHaveAttribute("role", "row");
    await user.keyboard("{ArrowUp}{Enter}");
    expect(differing).toHaveFocus();
    await waitFor(() => expect(port.selection.map(a1)).toEqual([expect.stringMatching(/^[A-Z]+\d+$/)]));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByText("正向比例：完成值 ÷ 指标值 × 分值，不超过分值")).toBeInTheDocument();
    expect(screen.getByText("原文未核对")).toBeInTheDocument();
    await user.keyboard("{ArrowLeft}");
    expect(screen.queryByText("原文未核对")).not.toBeInTheDocument();
  });

  test("an operand that is focused selects the cell it stands in", async () => {
    const port = new MemoryWorkbook(sample("yongde-school"));
    await openScores(port);
    const [operand] = screen.getAllByRole("button", { name: /，取自 [A-Z]+\d+$/ });
    operand?.focus();
    const address = operand?.getAttribute("title");
    await waitFor(() => expect(port.selection.map(a1)).toEqual([address]));
  });

  test("filters by what differs and says why a score cannot be computed", async () => {
    const user = await openScores(new MemoryWorkbook(sample("nanchang-self-evaluation")));
    await user.click(screen.getByRole("button", { name: /^显示：全部/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: /^不能重算/ }));
    const lines = screen.getAllByRole("row").slice(1);
    expect(lines.length).toBeGreaterThan(3);
    for (const one of lines) expect(one).toHaveTextContent(/没有|文字|定性|看不出|档/);
  });

  test("draws of two thousand indicators those in sight only", async () => {
    await openScores(new MemoryWorkbook([benchSheet(2000)]));
    const grid = screen.getByRole("treegrid");
    expect(Number(grid.getAttribute("aria-rowcount"))).toBeGreaterThan(2000);
    expect(within(grid).getAllByRole("row").length).toBeLessThan(120);
  }, 30_000);
});

describe("writing scores", () => {
  test("writes picks as formulas, says what becomes of the total, and takes them back", async () => {
    const grids = sample("yongde-school");
    const port = new MemoryWorkbook(grids);
    const user = await openScores(port);
    expect(screen.getByText(/^已选 \d+ 处，写为公式$/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "预览写回" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent(/总分将由 96 变为/);
    const cells = within(dialog).getAllByRole("listitem");
    expect(cells.some((cell) => /=ROUND\(/.test(cell.textContent))).toBe(true);
    await user.click(within(dialog).getByRole("button", { name: /^写入 \d+ 处$/ }));
    await screen.findByText(/并回读核对/);
    const [before] = grids;
    if (!before) throw new Error("no sheet");
    const changed = (grid: Grid) =>
      [...grid.cells.values()].filter(
        ({ row, column, formula }) => formula !== (cellAt(before, row, column)?.formula ?? null),
      );
    expect(changed(await now(port, before.sheet))).toHaveLength(cells.length);
    await user.click(screen.getByRole("button", { name: "撤销" }));
    await screen.findByText("已撤销，恢复为写入前的内容");
    expect(changed(await now(port, before.sheet))).toEqual([]);
  });

  test("as figures, and only what is picked", async () => {
    const user = await openScores(new MemoryWorkbook(sample("yongde-school")));
    await user.click(screen.getByRole("button", { name: "写入方式：公式" }));
    await user.click(await screen.findByRole("menuitemradio", { name: /^数值/ }));
    for (const box of screen.getAllByRole("checkbox", { checked: true })) await user.click(box);
    expect(screen.getByText("没有待写回的差异")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "预览写回" })).toBeDisabled();
  });
});

describe("what weighs in the result", () => {
  test("the distance to the next grade, and pictures that are tables too", async () => {
    const user = await openScores(new MemoryWorkbook(sample("nanchang-self-evaluation")));
    const card = screen.getByRole("region", { name: "失分与等级" });
    expect(card).toHaveTextContent("距“中”还差 1.6 分");
    await user.click(within(card).getByRole("button", { name: "看图" }));
    const rates = await screen.findByRole("table", { name: "一级指标得分率" });
    expect(within(rates).getByRole("row", { name: /产出/ })).toHaveTextContent(/44 \/ 50/);
    const funds = screen.getByRole("table", { name: "资金执行" });
    expect(funds).toHaveTextContent("91.36%");
  });
});
