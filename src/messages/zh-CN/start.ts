/** What is said before the rest has been loaded; a file of its own so that it comes with the first paint. */
export default {
  "start.starting": "正在启动绩评…",
  "start.outside": "绩评在 Excel 中使用。请在 Excel 的“开始”选项卡点击“绩评 › 打开面板”。",
  "start.silent": "Excel 没有回应（已等待 {seconds} 秒）。请关闭面板后重新打开；仍不行时请重新启动 Excel。",
  "start.broken": "绩评的文件没有完整载入（{detail}）。请检查网络或联系管理员，然后重新打开面板。",
} as const;
