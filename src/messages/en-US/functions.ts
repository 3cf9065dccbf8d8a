import type zhCN from "../zh-CN/functions";

export default {
  "functions.weight": "The weight must be a number of 0 or more.",
  "functions.profile":
    "There is no such profile; there are mof-2020-10, mof-2021-101, bands-80-50, hubei-20-80, sichuan-10-90.",
  "functions.direction": "The direction must be ≥, ≤ or =.",
  "functions.amount": "Both amounts must be numbers of 0 or more.",
  "functions.no-budget": "Without a budget there is no execution rate.",
  "functions.total": "The total must be a number from 0 to 100.",
} satisfies Record<keyof typeof zhCN, string>;
