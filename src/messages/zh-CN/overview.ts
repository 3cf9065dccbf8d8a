/** The overview of a workbook's tables. */
export default {
  "overview.title": "本工作簿各评价表",
  "overview.none": "各工作表中都没有找到绩效评价表。",
  "overview.back": "返回当前表",
  "overview.copy": "复制汇总句",
  "overview.insert": "插入汇总表",
  "overview.nameless": "（未填项目名称）",
  "overview.nth": "{sheet}，第 {number} 张表",
  "overview.disagrees": "各项合计 {recorded}",
  "overview.column.name": "项目",
  "overview.column.printed": "总分",
  "overview.column.recomputed": "重算",
  "overview.column.grade": "等级",
  "overview.column.errors": "错误",
  "overview.column.warnings": "警告",
} as const;
