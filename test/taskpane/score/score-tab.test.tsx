import "@testing-library/jest-dom";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { a1 } from "../../../src/core/grid/address";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { ScoreTable } from "../../../src/taskpane/score/score-table";
import { blankRow } from "../../../src/taskpane/view/score-row";
import { WordsContext } from "../../../src/taskpane/words";
import { wordsIn } from "../words";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { formOfTest, givePagesASize, openScores } from "./pane-of-test";

beforeAll(givePagesASize);

// Queries by role are slow in jsdom on a machine that is busy.
jest.setTimeout(30_000);

function line(name: RegExp): HTMLElement {
  const header = screen.getAllByRole("rowheader").find((one) => name.test(one.textContent));
  const row = header?.closest<HTMLElement>("[data-row]");
  if (!row) throw new Error(`no line ${String(name)}`);
  return row;
}

const figures = (name: RegExp) => [...line(name).querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent);

async function now(port: MemoryWorkbook, sheet: string): Promise<Grid> {
  return port.read(sheet);
}

describe("the table of scores", () => {
  test("holds weight, recorded and recomputed score of groups, indicators and total; what differs stands with its arithmetic", async () => {
    await openScores(new MemoryWorkbook(formOfTest()));
    expect(figures(/^产出指标/)).toEqual(["", "50", "50", "49"]);
    expect(figures(/培训农技人员/)).toEqual(["", "20", "20", "19"]);
    expect(figures(/^预算执行/)).toEqual(["", "10", "9.5", "9.5"]);
    expect(figures(/^总分/)).toEqual(["", "100", "89.5", "88.5"]);
    expect(screen.getByRole("button", { name: "190，取自 F7" })).toBeInTheDocument();
  });

  test("is moved through by arrows; space picks, Enter goes to the cell, right explains", async () => {
    const port = new MemoryWorkbook(formOfTest());
    const user = await openScores(port);
    const differing = line(/培训农技人员/);
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
    await waitFor(() => expect(port.selection.map(a1)).toEqual(["H7"]));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByText("正向比例：完成值 ÷ 指标值 × 分值，不超过分值")).toBeInTheDocument();
    expect(screen.getByText("原文未核对")).toBeInTheDocument();
    await user.keyboard("{ArrowLeft}");
    expect(screen.queryByText("原文未核对")).not.toBeInTheDocument();
  });

  test("an operand that is focused selects the cell it stands in", async () => {
    const port = new MemoryWorkbook(formOfTest());
    await openScores(port);
    const [operand] = screen.getAllByRole("button", { name: /，取自 [A-Z]+\d+$/ });
    operand?.focus();
    const address = operand?.getAttribute("title");
    await waitFor(() => expect(port.selection.map(a1)).toEqual([address]));
  });

  test("filters by what differs and says why a score cannot be computed", async () => {
    const user = await openScores(new MemoryWorkbook(formOfTest()));
    await user.click(screen.getByRole("button", { name: /^显示：全部/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: /^不能重算/ }));
    const lines = screen.getAllByRole("row").slice(1);
    expect(lines.map((one) => one.textContent)).toEqual([expect.stringContaining("技术推广到位情况")]);
    expect(lines[0]).toHaveTextContent("应在");
  });

  test("draws of two thousand lines those in sight only", async () => {
    const user = userEvent.setup();
    const rows = Array.from({ length: 2000 }, (_, index) => ({
      ...blankRow(String(index), "indicator", null),
      name: `指标${index}`,
    }));
    const nothing = () => undefined;
    render(
      <WordsContext value={wordsIn("zh-CN")}>
        <main>
          <ScoreTable
            rows={rows}
            picked={new Set()}
            open={null}
            withPath={false}
            onPick={nothing}
            onOpen={nothing}
            go={nothing}
            under={() => false}
          />
        </main>
      </WordsContext>,
    );
    expect(screen.getByRole("treegrid")).toHaveAttribute("aria-rowcount", "2001");
    expect(screen.getAllByRole("row").length).toBeLessThan(100);
    line(/^指标0$/).focus();
    await user.keyboard("{ArrowDown}");
    expect(line(/^指标1$/)).toHaveFocus();
  });
});

describe("writing scores", () => {
  test("writes picks as formulas, says what becomes of the total, and takes them back", async () => {
    const grids = formOfTest();
    const port = new MemoryWorkbook(grids);
    const user = await openScores(port);
    expect(screen.getByText(/^已选 \d+ 处，写为公式$/)).toBeInTheDocument();
    await user.click(screen.getByText("预览写回"));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent(/总分将由 89.5 变为 88.5/);
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
    await user.click(screen.getByText("撤销"));
    await screen.findByText("已撤销，恢复为写入前的内容");
    expect(changed(await now(port, before.sheet))).toEqual([]);
  });

  test("as figures, and only what is picked", async () => {
    const user = await openScores(new MemoryWorkbook(formOfTest()));
    await user.click(screen.getByText("公式"));
    await user.click(await screen.findByText("数值"));
    const picked = () => document.querySelector("input[type=checkbox]:checked");
    for (let box = picked(); box; box = picked()) await user.click(box);
    expect(screen.getByText("没有待写回的差异")).toBeInTheDocument();
    expect(screen.getByText("预览写回").closest("button")).toBeDisabled();
  });
});

describe("what a person decides", () => {
  test("of an indicator counts at once, is kept in the workbook, listed, and can be taken back", async () => {
    const port = new MemoryWorkbook(formOfTest());
    const user = await openScores(port);
    const opener = line(/培训农技人员/).querySelector("button");
    if (!opener) throw new Error("nothing opens the line");
    await user.click(opener);
    await user.selectOptions(screen.getByLabelText("方法"), "all-or-nothing");
    await waitFor(() => expect(figures(/培训农技人员/)).toEqual(["", "20", "20", "0"]));
    expect((await port.settings.workbook.all()).get("overrides")).toContain("all-or-nothing");
    await user.type(screen.getByLabelText("指标值读作"), "≥190人次");
    const apply = (field: string) => {
      const button = screen.getByLabelText(field).closest("form")?.querySelector("button");
      if (!button) throw new Error(`nothing applies ${field}`);
      return button;
    };
    await user.click(apply("指标值读作"));
    await waitFor(() => expect(figures(/培训农技人员/)).toEqual(["", "20", "20", "20"]));

    await user.type(screen.getByLabelText("容差（分）"), "一分");
    expect(screen.getByText("应为 0 到 100 之间的分数，如 0.5；不填则按得分列的位数")).toBeInTheDocument();
    expect(apply("容差（分）")).toBeDisabled();
    await user.clear(screen.getByLabelText("容差（分）"));
    await user.type(screen.getByLabelText("容差（分）"), "1.5分");
    await user.click(apply("容差（分）"));
    await screen.findByText(/与重算结果相差 1.5 分以内不提示/);
    expect((await port.settings.workbook.all()).get("overrides")).toContain('"tolerance":1.5');
    expect(screen.getByLabelText("容差（分）")).toHaveValue("1.5");
    await user.click(screen.getByLabelText("取消对培训农技人员的设定"));
    await waitFor(() => expect(figures(/培训农技人员/)).toEqual(["", "20", "20", "19"]));
    expect((await port.settings.workbook.all()).has("overrides")).toBe(false);
  });

  test("of the profile is checked while typed, and a broken file changes nothing", async () => {
    const port = new MemoryWorkbook(formOfTest());
    const user = await openScores(port);
    await user.click(screen.getByText(/^口径：/));
    await user.click(await screen.findByText("编辑自定义口径…"));
    const name = await screen.findByLabelText("名称");
    // What would be written is no matter of this page.
    expect(screen.queryByText("预览写回")).toBeNull();
    await user.clear(name);
    await user.type(name, "本市");
    const bound = screen.getByLabelText("等级界限第 1 行：下限");
    await user.clear(bound);
    await user.type(bound, "七十");
    expect(screen.getByText(/等级界限第 1 行：应为数字/)).toBeInTheDocument();
    expect(screen.getByText("用于本工作簿").closest("button")).toBeDisabled();

    const [file] = document.querySelectorAll<HTMLInputElement>("input[type=file]");
    if (!file) throw new Error("no place for a file");
    const broken = new File([], "坏.json", { type: "application/json" });
    await user.upload(file, Object.assign(broken, { text: () => Promise.resolve('{"format":"jiping-profile"}') }));
    expect(await screen.findByText(/文件没有导入，现有口径未变/)).toBeInTheDocument();
    expect(name).toHaveValue("本市");

    await user.clear(bound);
    await user.type(bound, "88");
    await user.click(screen.getByText("用于本工作簿"));
    await waitFor(() => expect(figures(/^等级/)).toEqual(["", "", "良", "优"]));
    expect((await port.settings.workbook.all()).get("profile-edits")).toContain("本市");
  });
});

describe("what weighs in the result", () => {
  test("the distance to the next grade, and pictures that are tables too", async () => {
    const user = await openScores(new MemoryWorkbook(formOfTest()));
    const card = screen.getByRole("region", { name: "失分与等级" });
    expect(card).toHaveTextContent("距“良”还差 0.5 分");
    await user.click(within(card).getByRole("button", { name: "看图" }));
    const rates = await screen.findByRole("table", { name: "一级指标得分率" });
    expect(within(rates).getByRole("row", { name: /效益/ })).toHaveTextContent("66.7%20 / 30");
    const funds = screen.getByRole("table", { name: "资金执行" });
    expect(funds).toHaveTextContent("112.1 / 118");
  });
});
