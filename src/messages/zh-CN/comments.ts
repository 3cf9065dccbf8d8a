/** Findings as comments on their cells. */
export default {
  "comments.add": "批注到单元格…",
  "comments.remove": "移除绩评的批注…",
  "comments.unsupported": "这里不支持批注",
  "comments.head": "绩评核查意见",
  "comments.finding": "【{severity}】{message}",
  "comments.done": "已变动 {count} 条批注并回读核对",
} as const;
