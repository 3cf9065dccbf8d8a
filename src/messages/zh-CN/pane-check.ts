/** What 核查 says: its list and cards. */
export default {
  "pane.check.search": "查找意见、指标、单元格",
  "pane.check.by.severity": "按级别",
  "pane.check.by.rule": "按规则",
  "pane.check.by.indicator": "按指标",
  "pane.check.group.table": "整张表",
  "pane.check.fresh": "新增",
  "pane.check.since": "与上次读取相比：新增 {fresh} 条，已消除 {gone} 条，未变 {same} 条",
  "pane.check.gone": "已消除：{message}",
  "pane.check.gone-none": "没有消除的意见。",
  "pane.check.copy-shown": "复制列表中的意见",
  "pane.check.fixable": "{count} 处可安全修复",
  "pane.check.preview-fixes": "预览修复",
  "pane.check.suppressed": "已忽略 {count} 条",
  "pane.check.more": "规则设置与已忽略的意见",
  "pane.suppressed.title": "已忽略的意见",
  "pane.check.rules": "规则设置",
} as const;
