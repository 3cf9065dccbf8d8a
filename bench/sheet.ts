import { makeGrid, type Grid, type GridCell } from "../src/core/grid/grid";

/**
 * A 财预〔2020〕10号 form of so many indicators, ten to a level-2 group and five groups to a level-1 group, weights
 * making 90 beside the execution's 10 only when the number allows: cost is measured here, not truth.
 */
export function benchSheet(indicators: number): Grid {
  const cells: GridCell[] = [];
  const merges: Grid["merges"][number][] = [];
  const put = (row: number, column: number, value: string | number) =>
    cells.push({ row, column, value, text: String(value), formula: null, numberFormat: "General" });
  const line = (row: number, values: readonly (string | number | null)[]) =>
    values.forEach((value, index) => value !== null && put(row, index + 1, value));

  line(1, ["项目支出绩效自评表"]);
  line(2, ["（2023年度）"]);
  line(3, ["项目名称", "测量用项目"]);
  line(4, ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]);
  line(5, [null, "年度资金总额", null, 200, 220, 201, 10, 0.9136, 9.1]);
  line(6, ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"]);
  const first = 7;
  const levels = ["产出指标", "效益指标", "满意度指标"];
  for (let index = 0; index < indicators; index += 1) {
    const row = first + index;
    if (index % 50 === 0) {
      put(row, 2, levels[(index / 50) % levels.length] ?? "产出指标");
      merges.push({ top: row, left: 2, bottom: Math.min(row + 49, first + indicators - 1), right: 2 });
    }
    if (index % 10 === 0) {
      put(row, 3, ["数量指标", "质量指标", "时效指标", "成本指标", "其他指标"][(index / 10) % 5] ?? "数量指标");
      merges.push({ top: row, left: 3, bottom: Math.min(row + 9, first + indicators - 1), right: 3 });
    }
    const reached = index % 7 !== 0;
    line(row, [
      null,
      null,
      null,
      `测量指标${index + 1}`,
      "≥90%",
      reached ? "95%" : "80%",
      5,
      reached ? 5 : 4.4,
      reached ? null : "进度滞后",
    ]);
  }
  line(first + indicators, ["总分", null, null, null, null, null, 100, 95]);
  return makeGrid({ sheet: "自评表", cells, merges });
}
