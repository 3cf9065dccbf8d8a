/** Parts of a sum, and what became of what a person set of an indicator. */
export default {
  "score.override.no-indicator": "工作表“{sheet}”中找不到指标“{name}”，为它设定的计分方法没有采用；请重新设定或删除。",
  "score.override.target-changed": "工作表“{sheet}”中指标“{name}”的指标值已改动，原来设定的读法没有采用；请重新设定。",
  "score.part.execution": "预算执行率",
  "score.part.recorded": "已有得分",
  "score.part.blanks-full": "空白得分按满分",
} as const;
