import type zhCN from "../zh-CN/recognise";

export default {
  "recognise.skipped.blank": "Blank sheet",
  "recognise.skipped.no-table":
    "No indicator table: no header holds indicator names together with targets, weights or scores",
  "recognise.skipped.no-budget-word": "An indicator table, but neither title nor head speaks of budget performance",
  "recognise.skipped.person": "Marked by a person: no evaluation table",
  "correct.confirm": "Confirm",
} satisfies Record<keyof typeof zhCN, string>;
