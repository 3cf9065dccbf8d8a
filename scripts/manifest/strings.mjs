// Every string that Excel shows of the add-in, Chinese first; English overrides are complete.
export const SHORT_STRINGS = {
  "group.label": { "zh-CN": "绩评", "en-US": "Jiping" },
  "pane.label": { "zh-CN": "打开面板", "en-US": "Open pane" },
  "check.label": { "zh-CN": "核查本表", "en-US": "Check sheet" },
  "rescore.label": { "zh-CN": "重算得分", "en-US": "Recompute" },
  "report.label": { "zh-CN": "生成报告", "en-US": "Report" },
  "functions.namespace": { "zh-CN": "JIPING", "en-US": "JIPING" }, // as typed in a cell, in either language
  "start.title": { "zh-CN": "绩评已就绪", "en-US": "Jiping is ready" },
};

export const LONG_STRINGS = {
  "pane.tip": {
    "zh-CN": "打开绩评面板：识别、核查、重算、成文。",
    "en-US": "Open the Jiping pane: recognise, check, recompute, report.",
  },
  "check.tip": {
    "zh-CN": "识别当前工作表中的绩效评价表，列出权重、得分、资金等方面的问题。",
    "en-US": "Recognise the evaluation table on this sheet and list what is wrong with weights, scores and money.",
  },
  "rescore.tip": {
    "zh-CN": "按表中目标值与完成值重算得分，列出与所填不同之处；确认后才写入。",
    "en-US":
      "Recompute the scores from targets and actuals and list where they differ; nothing is written unconfirmed.",
  },
  "report.tip": {
    "zh-CN": "按表中数据写出绩效评价报告，每句话都能查到单元格。",
    "en-US": "Write the evaluation report from the cells; every sentence leads back to its cells.",
  },
  "start.description": {
    "zh-CN": "在“开始”选项卡的“绩评”组中打开面板。",
    "en-US": "Open the pane from the Jiping group on the Home tab.",
  },
};

export const NAME = { "zh-CN": "绩评", "en-US": "Jiping" };
export const DESCRIPTION = {
  "zh-CN": "识别、核查、重算预算绩效评价表，并据表成文。数据不离开本机。",
  "en-US":
    "Recognises, checks and recomputes budget performance evaluation sheets and writes the report from the cells. Nothing leaves the machine.",
};
