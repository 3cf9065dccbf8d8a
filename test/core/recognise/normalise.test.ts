import { compact, fold, headerKey, pointsInLabel } from "../../../src/core/recognise/normalise";

test("names keep points and brackets and lose their white space", () => {
  expect(compact("产出指标\n（50 分）")).toBe("产出指标（50分）");
  expect(compact("绩\u3000效 目\u200b标")).toBe("绩效目标");
});

test.each([
  ["得分\n（20分*执行率）", "得分"],
  ["年度指标值（Ａ）", "年度指标值"],
  ["全年（调整）预算数", "全年预算数"],
  ["转移支付(项目)名称", "转移支付名称"],
  ["执 行 率(B/A)：", "执行率"],
  ["1.项目名称", "项目名称"],
  ["★三级指标", "三级指标"],
  ["（2019年度）", "(2019年度)"],
])("%j is looked up as %j", (label, key) => {
  expect(headerKey(label)).toBe(key);
});

test.each([
  ["产出指标（50分）", false, "50"],
  ["相关性(5 分)", false, "5"],
  ["年度绩效目标１（４０分）", false, "40"],
  ["效益指标（可选项，40分）", false, "40"],
  ["项目决策20分", false, "20"],
  ["产出（50）", true, "50"],
  ["产出（50）", false, null],
  ["及时率（每迟一天扣2分）", false, null],
  ["培训时长（10分钟）", false, null],
  ["满意度≥90分", false, null],
])("%j holds points (bare numbers: %s): %s", (label, bareNumber, points) => {
  expect(pointsInLabel(label, { bareNumber })?.value.toFixed() ?? null).toBe(points);
});

test("folding is NFKC without white space", () => {
  expect(fold("（Ａ／Ｂ） １０")).toBe("(A/B)10");
});
