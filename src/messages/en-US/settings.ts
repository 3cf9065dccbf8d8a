import type zhCN from "../zh-CN/settings";

export default {
  "settings.damaged": "The kept setting “{setting}” is damaged and was not used; setting it again replaces it.",
  "settings.unread.machine":
    "The settings kept on this machine could not be read and do not count here; reading again may help.",
  "settings.unread.workbook":
    "The settings kept in the workbook could not be read and do not count here; reading again may help.",
  "settings.damaged-entries": "The kept setting “{setting}” is damaged in part ({lost}), not used; the rest holds.",
  "settings.newer": "The kept setting “{setting}” comes from a newer Jiping and was not used; please update.",
  "settings.rules.unfit": "The options set for rule “{rule}” do not fit; the rule ran with its own.",
  "settings.open": "Settings…",
} satisfies Record<keyof typeof zhCN, string>;
