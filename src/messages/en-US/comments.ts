/** Findings as comments on their cells. */
export default {
  "comments.add": "Comment the cells…",
  "comments.remove": "Remove Jiping's comments…",
  "comments.unsupported": "Comments are not supported here",
} as const;
