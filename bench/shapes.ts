import { makeGrid, type Grid, type GridCell } from "../src/core/grid/grid";
import { recognise } from "../src/core/recognise/recognise";
import { review } from "../src/core/review/review-workbook";
import { besideMs, say } from "./measure";

/** Writes one row from its first column on and goes to the next. */
type Line = (...values: readonly (string | number)[]) => void;

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"];

/** What long sheets look like: each repeats something that a form of twenty rows has once. */
const SHAPES: Readonly<Record<string, (line: Line, rows: number) => void>> = {
  "names on every row": (line, rows) => {
    line(...HEADER);
    for (let at = 0; at < rows; at += 1) indicator(line, at);
  },
  "a header every 20 rows": (line, rows) => {
    for (let at = 0; at < rows; at += 1) {
      if (at % 20 === 0) line(...HEADER);
      indicator(line, at);
    }
  },
  "a goal every 20 rows": (line, rows) => {
    for (let at = 0; at < rows; at += 1) {
      if (at % 20 === 0) {
        line(`年度绩效目标${String(at / 20 + 1)}`, "按计划完成全部任务");
        line(...HEADER);
      }
      indicator(line, at);
    }
  },
  "a form every 20 rows": (line, rows) => {
    for (let at = 0; at < rows; at += 1) {
      if (at % 20 === 0) {
        line("项目支出绩效自评表");
        line("项目名称", `测量用项目${String(at)}`);
        line(...HEADER);
      }
      indicator(line, at);
      if (at % 20 === 19) line("总分", "", "", "", "", 20, 20);
    }
  },
  "a project every 5 rows": (line, rows) => {
    line("项目名称", ...HEADER);
    for (let at = 0; at < rows; at += 1)
      indicator((...values) => line(`测量用项目${String(Math.floor(at / 5))}`, ...values), at);
  },
  "小计 every 10 rows": (line, rows) => {
    line(...HEADER);
    for (let at = 0; at < rows; at += 1) {
      indicator(line, at, `产出指标${String(Math.floor(at / 10))}`);
      if (at % 10 === 9) line("小计", "", "", "", "", 10, 10);
    }
  },
  "a source of money on every row": (line, rows) => {
    line("资金来源", "年初预算数", "全年预算数", "全年执行数", "执行率");
    line("年度资金总额", rows, rows, rows, 1);
    for (let at = 0; at < rows; at += 1) line(`其中：测量用支出${String(at)}`, 1, 1, 1, 1);
    line(...HEADER);
    for (let at = 0; at < 5; at += 1) indicator(line, at);
  },
};

function indicator(line: Line, at: number, group = "产出指标"): void {
  const reached = at % 7 !== 0;
  const reason = reached ? [] : ["进度滞后"];
  line(group, "数量指标", `测量指标${String(at)}`, "≥10次", reached ? "12次" : "8次", 1, reached ? 1 : 0.8, ...reason);
}

function sheetOf(draw: (line: Line, rows: number) => void, rows: number): Grid {
  const cells: GridCell[] = [];
  let row = 1;
  const line: Line = (...values) => {
    values.forEach((value, at) => {
      if (value !== "")
        cells.push({ row, column: at + 1, value, text: String(value), formula: null, numberFormat: "General" });
    });
    row += 1;
  };
  line("项目支出绩效自评表");
  draw(line, rows);
  line("总分", "", "", "", "", rows, rows);
  return makeGrid({ sheet: "自评表", cells });
}

const [FEW, MANY] = [400, 4_000];

/** Cost stays linear whatever repeats: time per row of a long sheet as a ratio to a sheet a tenth as long. */
export function perRowOfEachShape(): void {
  for (const [shape, draw] of Object.entries(SHAPES)) {
    const [few, many] = [sheetOf(draw, FEW), sheetOf(draw, MANY)];
    const times = besideMs(
      {
        few: () => recognise(few),
        many: () => recognise(many),
        fewReviewed: () => review([few], {}),
        manyReviewed: () => review([many], {}),
      },
      5,
    );
    say(`per row at ${String(MANY)} / at ${String(FEW)}: ${shape}`, {
      recogniseRatio: (times.many / times.few) * (FEW / MANY),
      reviewRatio: (times.manyReviewed / times.fewReviewed) * (FEW / MANY),
      recogniseUs: (times.many * 1000) / MANY,
    });
  }
}
