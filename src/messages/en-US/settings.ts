import type zhCN from "../zh-CN/settings";

export default {
  "settings.damaged": "The kept setting “{setting}” is damaged and was not used; setting it again replaces it.",
  "settings.unread.machine":
    "The settings kept on this machine could not be read and do not count here; reading again may help.",
  "settings.unread.workbook":
    "The settings kept in the workbook could not be read and do not count here; reading again may help.",
  "settings.newer": "The kept setting “{setting}” comes from a newer Jiping and was not used; please update.",
  "settings.corrections.no-file": "This file holds no recognition corrections of Jiping; nothing was imported.",
  "settings.corrections.newer": "It comes from a newer version of Jiping; update, then import it.",
  "settings.corrections.damaged": "The file holds no list of corrections.",
  "settings.corrections.damaged-entry": "Entry {entry} of the file is no correction.",
  "settings.corrections.damaged-at": "In entry {entry} of the file, {path} is not as it has to be.",
  "settings.rules.unfit": "The options set for rule “{rule}” do not fit; the rule ran with its own.",
  "settings.open": "Settings…",
} satisfies Record<keyof typeof zhCN, string>;
