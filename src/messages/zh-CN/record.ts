/** Where the review record and the overview are asked for. */
export default {
  "record.menu": "核查记录",
  "record.insert": "插入核查意见表…",
  "record.word": "导出核查意见表（Word）",
  "overview.open": "各表一览…",
} as const;
