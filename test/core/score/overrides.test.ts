import { a1 } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { plain } from "../../../src/core/evaluation/decimal";
import { leaves } from "../../../src/core/evaluation/walk";
import { liveFormulas } from "../../../src/core/plans/formulas/live-formulas";
import { scoreProposals } from "../../../src/core/plans/score-proposals";
import { review } from "../../../src/core/review/review-workbook";
import { PROFILES } from "../../../src/core/score/profiles";
import { editsOf } from "../../../src/core/score/profiles/edits-of";
import { indicatorMark } from "../../../src/core/score/indicator-mark";
import { tellOverride } from "../../../src/core/score/overridden";
import { overrides, withOverride, type Override } from "../../../src/core/settings/overrides";
import { readSetting, settingText } from "../../../src/core/settings/setting-kind";
import { NO_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { message } from "../../../src/messages";
import { drawSheet } from "../../drawn/drawn-sheet";

const ROWS = `
| 产出指标 | 数量指标 | 培训人数 | 约二百人 | 150人 | 20 | 20.0 |
| ^ | 质量指标 | 抽检水分值 | 12 | 15 | 20 | 20.0 |
| ^ | 时效指标 | 平均办理天数 | ≤10天 | 15天 | 20 | 13.4 |
| 效益指标 | 社会效益 | 受益户数 | ≥100户 | 50户 | 20 | 10.0 |
| 满意度指标 | 满意度 | 群众满意度 | ≥90% | 81% | 20 | 18.0 |`;

function sheet(rows = ROWS, name = "自评表"): Grid {
  return drawSheet(
    `# ${name}
| 项目支出绩效自评表 | << |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |${rows}
| 总分 | < | < | < | < | 100 | 81.4 |`,
  );
}

/** Says something of the indicator of that name on the sheet as it stands. */
function said(grid: Grid, name: string, of: Partial<Override>): Override {
  const { tables } = review([grid]);
  for (const { table } of tables) {
    for (const { node } of leaves(table)) {
      if (node.name.value !== name) continue;
      const indicator = indicatorMark(
        tables.map((one) => one.table),
        table,
        node.id,
      );
      if (indicator)
        return { indicator, direction: null, method: null, target: null, tolerance: null, made: "", ...of };
    }
  }
  throw new Error(`no indicator ${name}`);
}

function reviewed(grid: Grid, list: readonly Override[], more: Partial<Settings> = {}) {
  const all = review([grid], { settings: { ...NO_SETTINGS, ...more, overrides: list } });
  const [one] = all.tables;
  if (!one) throw new Error("no table");
  const names = new Map(leaves(one.table).map(({ node }) => [node.id, node.name.value]));
  const of = (name: string) => {
    const found = one.scores.indicators.find(({ node }) => names.get(node) === name);
    if (!found) throw new Error(`no indicator ${name}`);
    return found;
  };
  return { all, one, of, rules: one.findings.map(({ rule }) => rule) };
}

const scoreOf = (name: string, change: Partial<Override>): string => {
  const grid = sheet();
  const { score, why } = reviewed(grid, [said(grid, name, change)]).of(name);
  return score ? plain(score, 2) : (why?.id ?? "");
};

describe("what a person says of an indicator counts", () => {
  it.each<[string, string, Partial<Override>, string]>([
    ["the target's reading", "培训人数", { target: { shown: "约二百人", readAs: "≥200人" } }, "15"],
    ["the direction, less is better", "抽检水分值", { direction: "<=" }, "16"],
    ["the direction, a level to reach", "抽检水分值", { direction: "=" }, "20"],
    ["both sides alike", "抽检水分值", { direction: "=", method: "symmetric" }, "15"],
    ["all or nothing, missed", "受益户数", { method: "all-or-nothing" }, "0"],
    ["all or nothing, met", "抽检水分值", { method: "all-or-nothing" }, "20"],
    ["a pass mark", "受益户数", { method: "pass-mark" }, "0"],
    ["a pass mark, above it", "群众满意度", { method: "pass-mark" }, "15"],
    ["in a line above a ≤ target", "平均办理天数", { method: "linear" }, "10"],
    ["a plain ratio", "平均办理天数", { method: "ratio" }, "13.33"],
    ["left to a person", "受益户数", { method: "by-hand" }, "score.why.by-hand"],
  ])("%s", (_, name, change, expected) => {
    expect(scoreOf(name, change)).toBe(expected);
  });

  it("only of that indicator, and the explanation says so", () => {
    const grid = sheet();
    const override = said(grid, "平均办理天数", { method: "linear", tolerance: 4 });
    const { of } = reviewed(grid, [override]);
    expect(tellOverride(of("平均办理天数").override).map(({ id, values }) => message("zh-CN", id, values))).toEqual([
      "超出指标值的部分按比例扣分（人工设定）",
      "与重算结果相差 4 分以内不提示（人工设定）",
    ]);
    expect(of("受益户数").override).toBeNull();
  });

  it("a tolerance quiets the rule and changes no score", () => {
    const grid = sheet();
    const before = reviewed(grid, [said(grid, "平均办理天数", { method: "linear" })]);
    expect(before.rules).toContain("score-not-proportional");
    const after = reviewed(grid, [said(grid, "平均办理天数", { method: "linear", tolerance: 4 })]);
    expect(after.rules).not.toContain("score-not-proportional");
    expect(plain(after.of("平均办理天数").score ?? PROFILES.custom.execution.weight)).toBe("10");
  });

  it("its formula follows: what a person read into a cell is written as a figure", () => {
    const grid = sheet();
    const list = [
      said(grid, "培训人数", { target: { shown: "约二百人", readAs: "≥200人" } }),
      said(grid, "受益户数", { method: "all-or-nothing" }),
    ];
    const { one } = reviewed(grid, list);
    const formulas = scoreProposals(one, grid).map(({ cell, formula }) => [a1(cell), formula(liveFormulas).formula]);
    expect(Object.fromEntries(formulas)).toMatchObject({
      G3: '=ROUND(ROUND(MIN(1,VALUE(SUBSTITUTE(E3,"人",""))/200)*F3,10),1)',
      G6: '=IF(VALUE(SUBSTITUTE(E6,"户",""))>=VALUE(SUBSTITUTE(SUBSTITUTE(D6,"≥",""),"户","")),ROUND(F6,1),0)',
    });
  });
});

describe("an indicator is known again", () => {
  const linear = { method: "linear" } as const;
  const stated = () => said(sheet(), "平均办理天数", linear);

  it("after rows were inserted above it and its group's points were written otherwise", () => {
    const moved = ROWS.replace("| ^ | 时效", "| ^ | 数量指标 | 培训期数 | ≥2期 | 2期 | 0 | 0 |\n| ^ | 时效").replace(
      "产出指标",
      "产出指标（60分）",
    );
    const { of, all } = reviewed(sheet(moved), [stated()]);
    expect(of("平均办理天数").override?.method).toBe("linear");
    expect(all.unfit).toEqual([]);
  });

  it("and not mistaken for another: an indicator that is gone is told", () => {
    const { all, one } = reviewed(sheet(ROWS.replace("平均办理天数", "最长办理天数")), [stated()]);
    expect(all.unfit).toEqual([
      { id: "score.override.no-indicator", values: { sheet: "自评表", name: "平均办理天数" } },
    ]);
    expect(one.scores.indicators.every(({ override }) => override === null)).toBe(true);
  });

  it("a reading counts only while the target shows what was read", () => {
    const list = [said(sheet(), "培训人数", { target: { shown: "约二百人", readAs: "≥200人" }, direction: "=" })];
    const { of, all } = reviewed(sheet(ROWS.replace("约二百人", "约三百人")), list);
    expect(of("培训人数").override).toMatchObject({ target: null, direction: "=" });
    expect(all.unfit.map(({ id }) => id)).toEqual(["score.override.target-changed"]);
  });

  it("among equals by its place, and by its cell once their number has changed", () => {
    const twice = ROWS.replace("抽检水分值", "培训人数").replace("质量指标", "数量指标");
    const second = said(sheet(twice), "培训人数", linear);
    expect(second.indicator).toMatchObject({ nth: 0, of: 2, cell: "C3" });
    const { one } = reviewed(sheet(twice), [{ ...second, indicator: { ...second.indicator, nth: 1, cell: "C4" } }]);
    expect(one.scores.indicators.map(({ override }) => override !== null)).toEqual([false, true, false, false, false]);
    const { of } = reviewed(sheet(), [second]);
    expect(of("培训人数").override?.method).toBe("linear");
  });

  it("on its own sheet only; nothing is said of sheets that were not looked at", () => {
    const { all, of } = reviewed(sheet(ROWS, "另一项目"), [stated()]);
    expect(of("平均办理天数").override).toBeNull();
    expect(all.unfit).toEqual([]);
  });
});

describe("the list", () => {
  const byHand = () => said(sheet(), "受益户数", { method: "by-hand" });

  it("is kept and read as it was, in the workbook only", () => {
    const stated = byHand();
    expect(readSetting(overrides, settingText(overrides, [stated]))).toEqual({ value: [stated], problem: null });
    expect(overrides.layered([stated], [])).toEqual([]);
    expect(readSetting(overrides, '{"version":1,"value":[{"indicator":null}]}').problem?.id).toBe("settings.damaged");
  });

  it("holds one entry an indicator; one that says nothing goes", () => {
    const stated = byHand();
    const changed = { ...stated, method: "ratio" as const };
    expect(withOverride([stated], changed)).toEqual([changed]);
    expect(withOverride([stated], { ...stated, method: null })).toEqual([]);
  });
});

describe("a person's own figures", () => {
  const edits = () => editsOf(PROFILES["mof-2020-10"], "本市口径");
  const own = (change: Partial<ReturnType<typeof edits>>, list: readonly Override[] = []) =>
    reviewed(sheet(), list, { profile: "custom", profileEdits: { ...edits(), ...change } });

  it("score, under the name that they were given", () => {
    const { one, of } = own({ negative: "linear", passMark: 60, rounding: { score: 0, rate: null } });
    expect(one.profile.profile.source.clause).toBe("本市口径");
    expect(plain(of("平均办理天数").score ?? PROFILES.custom.execution.weight)).toBe("10");
    expect(plain(of("群众满意度").rounded ?? PROFILES.custom.execution.weight)).toBe("15");
    expect(one.scores.decimals).toBe(0);
  });

  it("set the tolerance of every score and sum", () => {
    expect(own({ negative: "linear" }).rules).toContain("score-not-proportional");
    const { rules, one } = own({ negative: "linear", tolerance: 3.4 });
    expect(rules).not.toContain("score-not-proportional");
    expect(plain(one.scores.tolerance)).toBe("3.4");
  });

  it("set the grades", () => {
    const grades = [
      { from: 50, grade: "合格" },
      { from: 0, grade: "不合格" },
    ];
    expect(own({ grades }, [said(sheet(), "培训人数", { method: "ratio" })]).one.scores.recomputed.grade).toBe("合格");
  });

  it("do not count unless they are chosen", () => {
    const { of } = reviewed(sheet(), [], { profileEdits: { ...edits(), negative: "linear" } });
    expect(plain(of("平均办理天数").score ?? PROFILES.custom.execution.weight, 2)).toBe("13.33");
  });
});
