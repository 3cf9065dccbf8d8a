import type zhCN from "../zh-CN/settings";

export default {
  "settings.damaged": "The kept setting “{setting}” is damaged and was not used; setting it again replaces it.",
  "settings.unread.machine":
    "The settings kept on this machine could not be read and do not count here; reading again may help.",
  "settings.unread.workbook":
    "The settings kept in the workbook could not be read and do not count here; reading again may help.",
  "settings.newer": "The kept setting “{setting}” comes from a newer Jiping and was not used; please update.",
  "settings.corrections.no-file": "This file holds no recognition corrections of Jiping; nothing was imported.",
  "settings.rules.unfit": "The options set for rule “{rule}” do not fit; the rule ran with its own.",
  "settings.profile.no-file": "This file holds no scoring profile of Jiping; nothing was imported.",
  "settings.profile.newer": "This profile is of a newer Jiping; nothing was imported. Upgrade, then import it.",
  "settings.profile.shape": "{at}: missing or unknown ({received})",
  "settings.profile.no-number": "{at}: a number is needed, not {received}",
  "settings.profile.no-whole-number": "{at}: a whole number is needed, not {received}",
  "settings.profile.out-of-range": "{at}: {received} is outside what is allowed",
  "settings.profile.no-text": "{at}: a text is needed, not {received}",
  "settings.profile.no-name": "{at}: a name is needed",
  "settings.profile.long-name": "{at}: a name has at most 60 characters",
  "settings.profile.no-choice": "{at}: there is no choice {received}",
  "settings.profile.no-level": "{at}: a level-1 indicator is one of 成本, 产出, 效益, 满意度, not {received}",
  "settings.profile.level-twice": "{at}: one level-1 indicator stands twice",
  "settings.profile.no-band": "{at}: at least one band is needed",
  "settings.profile.too-many": "{at}: too many bands",
  "settings.profile.bands-fall": "{at}: lower bounds must fall from band to band",
  "settings.profile.shares-fall": "{at}: a lower bound must come with a lower share",
  "settings.profile.caps-fall": "{at}: the rates of caps must fall",
  "settings.profile.few-grades": "{at}: at least two grades are needed",
  "settings.profile.grades-fall": "{at}: lower bounds of grades must fall",
  "settings.profile.grades-from-zero": "{at}: the lowest grade must begin at 0",
  "settings.profile.grade-twice": "{at}: one grade stands twice",
} satisfies Record<keyof typeof zhCN, string>;
