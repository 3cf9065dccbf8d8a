import type { EditPlan } from "../edits/edit-plan";
import type { Look, NewCell, NewRow } from "../edits/new-sheet";
import { freeSheetName } from "../edits/sheet-name";
import type { Range } from "../grid/address";

/**
 * A sheet to try things on, invented for the purpose: a small self-evaluation with the mistakes that people make most.
 * Its total is no sum of its scores, one score is full though its target was missed, one deviation has no reason, and
 * one score is not what weight and rate come to.
 */
export function planSampleSheet(sheetNames: readonly string[]): EditPlan {
  const name = freeSheetName("示例：项目支出绩效自评表", sheetNames);
  const sheet = {
    name,
    rows: ROWS.map(drawn),
    columnWidths: [11, 13, 20, 15, 15, 9, 9, 24],
    merges: MERGES,
    page: { orientation: "landscape", paper: "A4", fitToWidth: true, centerHorizontally: true },
  } as const;
  return { edits: [], addSheets: [sheet] };
}

type Content = string | number | null;

const RIGHT = 8;
const TITLE = 1;
const YEAR = 2;
const FUNDS = { heading: 4, top: 5, bottom: 7, rate: 7 } as const;
const GOAL = { heading: 8, text: 9 } as const;
const INDICATORS = { heading: 10, top: 11, bottom: 17 } as const;

/** A blank is covered by the merged area to its left or above it, or blank. */
const ROWS: readonly (readonly Content[])[] = [
  ["项目支出绩效自评表"],
  ["（2024年度）"],
  ["项目名称", "社区图书室开放项目", null, null, "主管部门", "文化局", null, null],
  ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 60, 60, 54, 10, 0.9, 9],
  [null, "其中：财政拨款", 60, 60, 54, null, null, null],
  [null, "其他资金", 0, 0, 0, null, null, null],
  ["年度总体目标", "预期目标", null, null, "实际完成情况", null, null, null],
  [null, "全年开放300天以上，新购图书2000册。", null, null, "全年开放286天，新购图书2000册。", null, null, null],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "开放天数", "≥300天", "286天", 10, 10, null],
  [null, null, "新购图书数量", "≥2000册", "2000册", 10, 10, null],
  [null, "质量指标", "图书完好率", "≥98%", "99%", 15, 15, null],
  [null, "时效指标", "图书采购完成时间", "2024年9月底前", "2024年9月20日", 15, 15, null],
  ["效益指标", "社会效益指标", "到馆人次", "≥10000人次", "12000人次", 15, 15, null],
  [null, null, "居民知晓率", "≥80%", "72%", 15, 12, null],
  ["满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "93%", 10, 10, null],
  ["总分", null, null, null, null, 100, 98, null],
];

const area = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });

const MERGES: readonly Range[] = [
  area(TITLE, 1, TITLE, RIGHT),
  area(YEAR, 1, YEAR, RIGHT),
  area(3, 2, 3, 4),
  area(3, 6, 3, RIGHT),
  area(FUNDS.heading, 1, FUNDS.bottom, 1),
  area(GOAL.heading, 1, GOAL.text, 1),
  area(GOAL.heading, 2, GOAL.heading, 4),
  area(GOAL.heading, 5, GOAL.heading, RIGHT),
  area(GOAL.text, 2, GOAL.text, 4),
  area(GOAL.text, 5, GOAL.text, RIGHT),
  area(11, 1, 14, 1),
  area(11, 2, 12, 2),
  area(15, 1, 16, 1),
  area(15, 2, 16, 2),
  area(INDICATORS.bottom + 1, 1, INDICATORS.bottom + 1, 5),
];

const FRAME: Look = { border: true, wrap: true, align: "center", verticalAlign: "center" };
const TITLE_LOOK: Look = { bold: true, size: 16, align: "center", verticalAlign: "center" };

function drawn(contents: readonly Content[], index: number): NewRow {
  const row = index + 1;
  if (row === TITLE) return { cells: [cell(contents[0] ?? null, TITLE_LOOK)], height: 30 };
  if (row === YEAR) return { cells: [cell(contents[0] ?? null, { align: "center" })], height: 18 };
  const heading = row === INDICATORS.heading || row === FUNDS.heading;
  return {
    cells: contents.map((content, at) => ({
      ...cell(content, heading ? { ...FRAME, bold: true } : FRAME),
      ...(row === FUNDS.top && at + 1 === FUNDS.rate && { numberFormat: "0.00%" }),
    })),
    height: row === GOAL.text ? 36 : 20,
  };
}

function cell(value: Content, look: Look): NewCell {
  return { content: value === null ? null : { kind: "value", value }, look };
}
