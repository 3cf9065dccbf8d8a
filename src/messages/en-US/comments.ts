/** Findings as comments on their cells. */
export default {
  "comments.add": "Comment the cells…",
  "comments.remove": "Remove Jiping's comments…",
  "comments.unsupported": "Comments are not supported here",
  "comments.head": "Jiping review",
  "comments.finding": "[{severity}] {message}",
  "comments.done": "Comments changed and read back: {count}",
} as const;
