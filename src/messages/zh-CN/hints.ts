/** What is said the first time. */
export default {
  "hint.label": "使用提示",
  "hint.recognise": "先看小图认得对不对：点某一列可以改它的含义，改过就记住。",
  "hint.check": "点单元格编号就到那一格；F8 到下一条意见，Shift+F8 到上一条。",
  "hint.score": "勾选与所填不同的重算得分，先预览再写入；随时可以撤销。",
  "hint.report": "点带虚线的数字，看它出自哪一格；【待补充】处须由您来写。",
  "hint.away": "知道了",
  "hint.away.all": "不再提示",
} as const;
