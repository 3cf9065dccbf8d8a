export default {
  "rule.score-missing.title": "得分缺失",
  "rule.score-missing.blank": "“{indicator}”分值 {points} 分，得分为空",
  "rule.score-missing.blank-unweighed": "“{indicator}”有指标值和完成值，得分为空",
  "rule.score-missing.blank-execution": "预算执行率分值 {points} 分，得分为空",
  "rule.score-missing.advice": "补填得分",
  "rule.score-out-of-range.title": "得分超出范围",
  "rule.score-out-of-range.negative": "得分 {score} 小于 0",
  "rule.score-out-of-range.above-weight": "得分 {score} 超过分值 {weight}",
  "rule.score-out-of-range.advice": "得分应在 0 与分值之间",
  "rule.score-total.title": "总分",
  "rule.score-total.sum-differs": "总分为 {printed}，各项得分合计 {sum}",
  "rule.score-total.full-marks-close":
    "总分为 {printed}，已填得分合计 {sum}；{count} 项未填得分，若均得满分（{missing} 分），合计 {full}，与总分相符",
  "rule.score-total.full-marks-do-not-close":
    "总分为 {printed}，已填得分合计 {sum}；{count} 项未填得分，即使均得满分（{missing} 分），合计 {full}，也与总分不符",
  "rule.score-total.advice": "更正总分，或核对各项得分",
} as const;
