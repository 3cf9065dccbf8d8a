import type zhCN from "../zh-CN/settings";

export default {
  "settings.damaged": "The kept setting “{setting}” is damaged and was not used; setting it again replaces it.",
  "settings.newer": "The kept setting “{setting}” comes from a newer Jiping and was not used; please update.",
} satisfies Record<keyof typeof zhCN, string>;
