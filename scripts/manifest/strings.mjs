// Every string that Excel shows of the add-in, Chinese first; English overrides are complete.
export const SHORT_STRINGS = {
  "group.label": { "zh-CN": "绩评", "en-US": "Jiping" },
  "pane.label": { "zh-CN": "打开面板", "en-US": "Open pane" },
  "check.label": { "zh-CN": "核查本表", "en-US": "Check sheet" },
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
