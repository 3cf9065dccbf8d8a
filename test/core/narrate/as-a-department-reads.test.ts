import { narrated } from "../../../src/core/review/narrated";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import type { Grid } from "../../../src/core/grid/grid";
import type { Report } from "../../../src/core/narrate/report";
import { fixtures } from "../../drawn/fixtures";
import { typed } from "../plans/workbook-with-report";

/** A drawn sheet's report, after cells were typed over: [row, column, value]. */
function told(name: string, outline: string, changes: [number, number, string | number | null][] = []): Report {
  const grids = fixtures().find((fixture) => fixture.name === name)?.grids ?? [];
  const edit = (grid: Grid): Grid =>
    changes.reduce((now, [row, column, value]) => typed(now, row, column, value), grid);
  const [table] = review(grids.map((grid, index) => (index === 0 ? edit(grid) : grid))).tables;
  if (!table) throw new Error(`no table: ${name}`);
  return narrated(table, NO_SETTINGS, { outline });
}

const textOf = ({ sections }: Report): string =>
  sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n");
const tableOf = ({ sections }: Report) =>
  sections.flatMap(({ paragraphs }) => paragraphs).find(({ table }) => table?.header[0] === "指标")?.table?.rows ?? [];

describe("the table of weights and scores", () => {
  test("adds up: the execution stands beside the groups, and what they make under them", () => {
    const rows = tableOf(told("b-weight-before-target", "one-page"));
    expect(rows[0]).toEqual(["预算执行", "10", "10", "100%"]);
    expect(rows.at(-1)).toEqual(["合计", "100", "99.5", "99.5%"]);
    const scores = rows.map((row) => Number(row[2]));
    expect(scores.slice(0, -1).reduce((sum, score) => sum + score, 0)).toBeCloseTo(scores.at(-1) ?? 0);
  });

  test("gives no rate, and says so, while a score is missing", () => {
    const rows = tableOf(told("b-weight-before-target", "one-page", [[15, 8, null]]));
    expect(rows.at(-1)).toEqual(["合计", "100", expect.stringMatching(/^[\d.]+（部分得分未填）$/), "—"]);
  });

  test("takes a group's points from its label where no indicator has a weight", () => {
    expect(tableOf(told("e-scores-only-one-goal", "one-page"))).toContainEqual(["效益指标", "30", "28", "93.33%"]);
  });

  test("does not add up two projects that have no total together", () => {
    const names = tableOf(told("list-of-projects-with-indicators-and-funds", "one-page")).map(([name]) => name);
    expect(names).toContain("水库维护：产出指标");
    expect(names).not.toContain("合计");
  });
});

describe("what is missing is named once", () => {
  const text = textOf(told("formulas-and-error-values", "one-page"));

  test("in the result by name, among the problems by number", () => {
    expect(text).toContain("尚有2项指标没有评分（得分未填）：上架率和借阅量。");
    expect(text.split("上架率")).toHaveLength(2);
    expect(text).toContain("有2项指标没有评分（得分未填），综合得分尚不完整。");
  });

  test("an indicator that was not chosen from a pool lacks nothing", () => {
    const pool = textOf(told("department-optional-pool", "mof-2020-10"));
    expect(pool).not.toContain("尚有");
    expect(pool).not.toContain("补齐未填的得分");
    expect(pool).toContain("特性指标分值45分，得43分，得分率95.56%。");
  });

  test("a notice says that scores are missing", () => {
    expect(textOf(told("formulas-and-error-values", "notice"))).toContain("尚有2项指标没有评分");
  });
});

describe("the money", () => {
  test("a form of the beginning of the year has no 全年预算数 to miss", () => {
    const text = textOf(told("b-with-calculation-method", "one-page"));
    expect(text).toContain("年初预算数80万元，全年执行数39.9万元。其中：财政拨款预算80万元，执行39.9万元。");
    expect(text).toContain("预算执行率为49.88%。预算执行（10分）得5分，扣5分。");
    expect(text).not.toContain("未填");
  });

  test("what is no amount is quoted, not called blank", () => {
    const text = textOf(told("unreadable-amounts", "one-page"));
    expect(text).toContain("全年执行数“见附件”（不是金额）");
    expect(text).not.toContain("执行数未填");
  });

  test("of several projects is told with whose it is", () => {
    const text = textOf(told("list-of-projects-with-indicators-and-funds", "mof-2020-10"));
    expect(text).toContain("水库维护：全年预算数120万元");
    expect(text).toContain("分属河长制经费和水库维护。");
  });
});

describe("problems and suggestions", () => {
  test("a suggestion names what it is for; of many the first two and how many", () => {
    expect(textOf(told("b-weight-before-target", "one-page"))).toContain("针对按期完工率未达到年度目标的问题");
    expect(textOf(told("m-review-score-table", "one-page"))).toContain(
      "核实绩效目标合理性、预算编制科学性等6项指标的扣分事项",
    );
  });

  test("one alone has no number, several have", () => {
    const alone = textOf(told("b-weight-before-target", "one-page"));
    expect(alone).toContain("\n部分指标未达到年度目标：按期完工率");
    const two = textOf(told("b-with-calculation-method", "one-page"));
    expect(two).toMatch(/\n1\.部分指标未达到[^\n]*\n2\.预算执行率/);
  });

  test("where the review gave less than the unit itself, nobody says that nothing was cut", () => {
    const text = textOf(told("three-scores-side-by-side", "one-page"));
    expect(text).toContain("部分指标的复核得分低于自评得分：目标合理性和资金使用合规性。");
    expect(text).not.toContain("没有扣分");
  });
});

test("a self-evaluation calls itself one", () => {
  expect(textOf(told("a-mof-2020-self-evaluation", "self-evaluation"))).toContain(
    "经自评，“基层农技推广补助项目”自评得分99分",
  );
  expect(textOf(told("a-mof-2020-self-evaluation", "mof-2020-10"))).toContain(
    "经评价，“基层农技推广补助项目”综合得分99分",
  );
});

test("a reason for a deduction follows the deduction where nothing else is told", () => {
  expect(textOf(told("m-review-score-table", "mof-2020-10"))).toMatch(
    /绩效目标合理性（5分）：该项指标扣2分，得3分。(?:表中所列)?扣分原因：目标偏低。/,
  );
});

test("names that pause themselves do not read as two", () => {
  const named = told("formulas-and-error-values", "one-page", []);
  expect(textOf(named)).not.toContain("“上架率”");
  const grids = fixtures().find(({ name }) => name === "formulas-and-error-values")?.grids ?? [];
  const cell = [...(grids[0]?.cells.values() ?? [])].find(({ text }) => text === "上架率");
  const renamed = told("formulas-and-error-values", "one-page", [
    [cell?.row ?? 0, cell?.column ?? 0, "到馆，编目，上架"],
  ]);
  expect(textOf(renamed)).toContain("（得分未填）：“到馆，编目，上架”和借阅量。");
});

test("what the form tells the writer to write is no word of the writer's", () => {
  const text = textOf(
    told("d-ten-plus-ninety", "mof-2020-10", [
      [6, 3, "请填写项目年度目标"],
      [9, 11, "年中发生预算调整的，应单独说明理由（100字以内）"],
      [19, 2, "结合自评情况，说明项目取得的成效。（200字以内）"],
      [20, 2, "结合自评情况，分析存在的问题及原因。（200字以内）"],
      [21, 2, "针对自评中发现的问题，提出改进意见。（200字以内）"],
    ]),
  );
  expect(text).not.toMatch(/字以内|请填写|说明理由/);
  expect(text).toContain("【待补充：项目绩效目标】");
});

describe("the annexed table", () => {
  const annexed = (name: string) =>
    told(name, "mof-2020-10")
      .sections.flatMap(({ paragraphs }) => paragraphs)
      .filter(({ table }) => table)
      .at(-1);

  test("has no column that the form asks of no indicator", () => {
    expect(annexed("e-scores-only-one-goal")?.table?.header).not.toContain("权重");
    expect(annexed("a-mof-2020-self-evaluation")?.table?.header).toEqual(
      expect.arrayContaining(["权重", "得分", "得分率"]),
    );
  });

  test("tells targets and what was done where the form is not scored", () => {
    const { table, text } = annexed("g-transfer-without-scores") ?? {};
    expect(text).toBe("各项指标的目标和完成情况见下表。");
    expect(table?.header.slice(-2)).toEqual(["年度指标值", "实际完成值"]);
    expect(table?.rows).toContainEqual(["满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "88%"]);
  });

  test("ends in what the rows make, the execution among them", () => {
    const { table } = annexed("department-revenue-and-expenditure") ?? {};
    expect(table?.rows[0]).toEqual(["预算执行", "—", "—", "10", "9.7", "97%"]);
    expect(table?.rows.at(-1)).toEqual(["合计", "—", "—", "100", "98.7", "98.7%"]);
    const scores = table?.rows.slice(0, -1).map((row) => Number(row[4])) ?? [];
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(98.7);
  });

  test("makes no sum of shares of shares, nor of rows without a weight", () => {
    const names = (name: string) => annexed(name)?.table?.rows.map(([first]) => first);
    expect(names("k-nested-percent")).not.toContain("合计");
    expect(names("e-scores-only-one-goal")).not.toContain("合计");
  });

  test("says of several goals whose an indicator is", () => {
    expect(annexed("e-two-goals-own-headers")?.table?.rows.map(([first]) => first)).toEqual([
      "年度绩效目标1（40分）：产出指标",
      "年度绩效目标1（40分）：效益指标",
      "年度绩效目标2（40分）：产出指标",
      "年度绩效目标2（40分）：满意度指标",
    ]);
  });
});
