/** Findings as comments on their cells. */
export default {
  "comments.add": "批注到单元格…",
  "comments.remove": "移除绩评的批注…",
  "comments.unsupported": "这里不支持批注",
} as const;
