/** Why a repair writes a cell. */
export default {
  "plan.as-number": "以文本形式存放的“{text}”改为数值",
  "plan.without-sign": "完成值是事实，去掉前面的符号，只留“{text}”",
  "plan.weights": "各项分值之和 {total}",
  "plan.range": "求和补上漏掉的 {missed}，合计 {total}",
} as const;
