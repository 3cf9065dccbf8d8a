import { jsonFile } from "../../src/cli/contract/document";
import { jsonFunds } from "../../src/cli/contract/funds";
import { jsonIndicators } from "../../src/cli/contract/indicators";
import { jsonContent } from "../../src/cli/contract/values";
import { score } from "../../src/core/score/score";
import { chooseProfile } from "../../src/core/score/choose-profile";
import { jsonComputed } from "../../src/cli/contract/computed";
import type { EvaluationTable } from "../../src/core/evaluation/table";
import { Reasons } from "../../src/core/review/reasons";
import { table } from "../core/score/table-builder";

const reasonsOf = (one: EvaluationTable): Reasons =>
  new Reasons({ table: one, scores: score(one, chooseProfile(one)) });

const cell = { sheet: "自评表", row: 3, column: 2 };
const held = (value: string | number, text: string, format?: string) =>
  ({
    cell,
    state: "held",
    text,
    held: { value, text, cells: [cell], from: "cell", ...(format === undefined ? {} : { format }) },
  }) as const;

describe("v is a number or the text as displayed", () => {
  test.each([
    [held(0.95, "95%", "0.00%"), 0.95],
    [held(12, "12个", '0"个"'), 12],
    [held(43830, "2020年1月1日", 'yyyy"年"m"月"d"日"'), "2020年1月1日"],
    [held("≥95%", "≥95%"), "≥95%"],
    [{ cell, state: "blank", text: "", held: null } as const, null],
    [{ cell, state: "not-applicable", text: "—", held: null } as const, null],
    [null, null],
  ])("%j", (entry, value) => {
    expect(jsonContent(entry)).toBe(value);
  });
});

describe("indicators", () => {
  const built = table({
    rows: [
      {
        under: "产出指标（50分）/数量 指标",
        name: "培训人次",
        target: "≥100",
        actual: 80,
        weight: 20,
        score: "16.0",
        reason: "疫情",
      },
      { name: "投入指标（10分）" },
    ],
  });

  test("name their levels without white space, their values and the cells of both", () => {
    expect(jsonIndicators("zh-CN", built, reasonsOf(built))[0]).toMatchObject({
      level1: "产出指标（50分）",
      level2: "数量指标",
      level3: "培训人次",
      target: "≥100",
      actual: 80,
      weight: 20,
      score: 16,
      reason: "疫情",
      cells: { level3: "C10", target: "D10", actual: "E10", weight: "H10", score: "I10", reason: "J10" },
    });
  });

  test("a level-1 row of its own has no level 3 and a blank score is null", () => {
    expect(jsonIndicators("zh-CN", built, reasonsOf(built))[1]).toMatchObject({
      level1: "投入指标（10分）",
      level2: null,
      level3: null,
      score: null,
    });
  });

  test("a weight that is read from a label has no cell", () => {
    const form = table({ rows: [{ name: "投入指标（10分）" }], groups: {} });
    const [row] = jsonIndicators("zh-CN", form, reasonsOf(form));
    if (row?.weight !== null) expect(row?.cells).not.toHaveProperty("weight");
  });
});

test("a funds row has amounts as numbers and the cells of every column, blank ones too", () => {
  const form = table({ rows: [], funds: { budget: 220, executed: 201 } });
  const [row] = jsonFunds("zh-CN", form, reasonsOf(form));
  expect(row).toMatchObject({ annualBudget: 220, executed: 201, rate: null, score: null });
  expect(row?.cells).toHaveProperty("executed");
});

test("recomputed scores are unrounded, and what would be written stands in the explanation", () => {
  const built = table({
    rows: [
      { under: "产出/数量", name: "受理率", target: "≥90%", actual: "80%", weight: 5, score: "4.4" },
      { under: "产出/数量", name: "发放", target: 10, actual: 10, weight: 5, score: "5.0" },
    ],
  });
  const { recomputed, recorded } = jsonComputed("zh-CN", "自评表", score(built, chooseProfile(built)));
  expect(recomputed.indicators[0]).toMatchObject({ cell: "I10", score: 4.4444444444, rounded: 4.4 });
  expect(recomputed.indicators[0]?.explanation).toContain("4.44");
  expect(recorded).toEqual({ total: 9.4, weight: 10 });
});

test("a file that cannot be read has its error and nothing else", () => {
  const error = { code: "encrypted", message: "有密码" } as const;
  expect(jsonFile("zh-CN", { file: "a.xlsx", error })).toEqual({ file: "a.xlsx", error, skipped: [], tables: [] });
});

test("a skipped sheet is told in a word for scripts and a sentence for people", () => {
  const review = { tables: [], unfit: [], skipped: [{ sheet: "封面", why: { id: "listing.none" } }] };
  expect(jsonFile("zh-CN", { file: "a.xlsx", error: null, review, settingProblems: [] })).toEqual({
    file: "a.xlsx",
    error: null,
    skipped: [{ sheet: "封面", why: "none", message: "无" }],
    tables: [],
  });
});
