/** Words of findings and schemes, in the pane and in the listings. */
export default {
  "listing.severity.error": "错误",
  "listing.severity.warning": "警告",
  "listing.severity.info": "提示",
  "listing.scheme.points": "绝对分值",
  "listing.scheme.nested-percent": "逐级百分比",
  "listing.scheme.scores-only": "只有得分",
  "listing.scheme.label-points": "名称中带分值",
  "listing.scheme.none": "不计分",
} as const;
