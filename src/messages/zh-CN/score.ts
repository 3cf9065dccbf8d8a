/** Parts of a sum, and what became of what a person set of an indicator. */
export default {
  "score.part.execution": "预算执行率",
  "score.part.recorded": "已有得分",
  "score.part.blanks-full": "空白得分按满分",
} as const;
