export default {
  "recognise.skipped.blank": "空白工作表",
  "recognise.skipped.no-table": "没有绩效指标表：找不到指标名称与目标值、分值或得分同在的表头",
  "recognise.skipped.no-budget-word": "有指标表，但表题和表头没有预算绩效评价的字样",
  "recognise.skipped.person": "人工标记：这张表不是绩效评价表",
  "correct.confirm": "确认识别",
} as const;
