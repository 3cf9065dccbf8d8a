import type zh from "../zh-CN/comments-preview";

/** The preview of findings as comments on their cells. */
export default {
  "comments.preview": "Cells to be commented: {count}",
  "comments.preview.remove": "Comments to be removed: {count}",
  "comments.preview.scope":
    "{sheet} · no cell changes, nobody else's comment is touched · can be undone, or removed as one later",
  "comments.preview.remove-scope": "{sheet} · only comments that Jiping wrote and nobody changed · can be undone",
  "comments.preview.nothing": "There is no comment to change.",
  "comments.preview.new": "New comment",
  "comments.preview.replaced": "Comment brought up to date",
  "comments.preview.removed": "Comment removed",
  "comments.write": "Write comments",
  "comments.write.remove": "Remove comments",
  "comments.head": "Jiping review",
  "comments.finding": "[{severity}] {message}",
  "comments.done": "Comments changed and read back: {count}",
} as const satisfies Record<keyof typeof zh, string>;
