/** The guide, the rules' pages and the sample sheet in the pane. */
export default {
  "help.open": "使用手册",
  "help.sample.insert": "插入示例表",
} as const;
