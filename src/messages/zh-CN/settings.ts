/** What is told of things that a person set. */
export default {
  "settings.damaged": "保存的设置“{setting}”已损坏，未采用；重新设置后会覆盖它。",
  "settings.unread.machine": "没有读到本机保存的设置，本次核查未采用；可重新读取。",
  "settings.unread.workbook": "没有读到工作簿中保存的设置，本次核查未采用；可重新读取。",
  "settings.damaged-entries": "保存的设置“{setting}”已损坏 {lost} 条，未采用；其余照常。",
  "settings.newer": "保存的设置“{setting}”出自更新版本的绩评，未采用；请升级后再用。",
  "settings.rules.unfit": "设置中规则“{rule}”的参数不合要求，已按规则自己的参数核查。",
  "settings.open": "设置…",
} as const;
