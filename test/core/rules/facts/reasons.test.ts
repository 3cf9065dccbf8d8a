import { chooseProfile } from "../../../../src/core/score/choose-profile";
import { score } from "../../../../src/core/score/score";
import { rowsOf } from "../../../../src/core/rules/facts/rows";
import {
  explainsAdjustment,
  explainsExecution,
  explainsRow,
  hasPlaceForReasons,
  isReason,
} from "../../../../src/core/rules/facts/reasons";
import { table, type RowSpec } from "../../score/table-builder";

test.each(["因疫情影响，部分培训改为线上", "无法按期开工", "完成采购后结余", "正常损耗偏高", "人员不足"])(
  "%s is a reason",
  (text) => {
    expect(isReason(text)).toBe(true);
  },
);

test.each([
  "",
  "无",
  "无。",
  "没有",
  "—",
  "/",
  "无偏差",
  "不适用",
  "暂无",
  "正常",
  "已完成",
  "达标；",
  "（请说明原因）",
  "请填写偏差原因",
])("%s is none", (text) => {
  expect(isReason(text)).toBe(false);
});

const built = (reason: string, name = "平台维护次数") =>
  table({ rows: [{ name, weight: 10, score: 8, reason }], funds: { budget: 100, executed: 40, weight: 10 } });

/** The only row of the funds. */
function fundsRow(of: ReturnType<typeof table>) {
  const row = of.funds?.rows[0];
  if (!row) throw new Error("no funds");
  return row;
}

test.each<[string, boolean, boolean]>([
  ["年末执行率偏低", true, false],
  ["支出进度较慢", true, false],
  ["尾款未付", true, false],
  ["质保金待付", true, false],
  ["资金结余较多", true, false],
  ["款项尚未支付", true, false],
  ["资金没有到位", true, false],
  ["拨付较慢", true, false],
  ["预算年中调整", false, true],
  ["预算有所压减", false, true],
  ["年中追加经费", false, true],
  ["项目资金调整", false, true],
  ["年中有所调整", false, true],
  ["人员外出培训", false, false],
  ["无", false, false],
])("%s explains a low execution: %s, an adjusted budget: %s", (reason, execution, adjustment) => {
  const one = built(reason);
  expect([explainsExecution(one, fundsRow(one)), explainsAdjustment(one, fundsRow(one))]).toEqual([
    execution,
    adjustment,
  ]);
});

describe("a reason for a row", () => {
  /** Whether a row of that name is explained by the form's box of problems. */
  const byBox = (name: string, problems: string): boolean => {
    const row: RowSpec = { name, weight: 10, score: 8 };
    const plain = table({ rows: [row] });
    const [any] = table({ rows: [{ ...row, reason: problems }] }).blocks[0]?.roots ?? [];
    const boxed = { ...plain, conclusion: { ...plain.conclusion, problems: any?.leaf?.reason ?? null } };
    const [found] = rowsOf({ table: boxed, scores: score(boxed, chooseProfile(boxed)) });
    if (!found) throw new Error("no row");
    return explainsRow(boxed, found);
  };

  test.each<[string, string, boolean]>([
    ["平台维护次数", "平台维护因停电推迟", true],
    ["平台维护次数", "全年维护次数不足", true],
    ["平台维护次数", "平台因停电停用", false],
    ["平台维护次数", "无", false],
    ["维护", "维护推迟", true],
    ["维", "维护推迟", false],
    ["指标12：平台维护", "第12项平台维护推迟", true],
    ["指标12：平台维护", "指标12：未达标", false],
  ])("%s stands in a box that says %s: %s", (name, problems, expected) => {
    expect(byBox(name, problems)).toBe(expected);
  });

  it("has a place wherever the form has a column or a box for it", () => {
    const one = built("无");
    expect(hasPlaceForReasons(one)).toBe(true);
    const without = { ...one, columns: one.columns.filter(({ role }) => role !== "reason") };
    expect(hasPlaceForReasons(without)).toBe(false);
    for (const box of ["conclusion", "problems", "measures", "reasons"] as const) {
      const entry = one.blocks[0]?.roots[0]?.leaf?.reason ?? null;
      expect(hasPlaceForReasons({ ...without, conclusion: { ...without.conclusion, [box]: entry } })).toBe(true);
    }
  });
});
