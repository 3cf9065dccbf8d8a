/** The preview of findings as comments on their cells. */
export default {
  "comments.preview": "批注 {count} 个单元格",
  "comments.preview.remove": "移除 {count} 条批注",
  "comments.preview.scope": "{sheet} · 单元格内容不变，别人的批注不动 · 可撤销，也可以后一并移除",
  "comments.preview.remove-scope": "{sheet} · 只移除绩评写的、之后没有人改过的批注 · 可撤销",
  "comments.preview.nothing": "没有需要变动的批注。",
  "comments.preview.new": "新增批注",
  "comments.preview.replaced": "更新批注",
  "comments.preview.removed": "移除批注",
  "comments.write": "写入批注",
  "comments.write.remove": "移除批注",
  "comments.head": "绩评核查意见",
  "comments.finding": "【{severity}】{message}",
  "comments.done": "已变动 {count} 条批注并回读核对",
} as const;
