/** Why a custom function gives an error; Excel shows it beside the cell. */
export default {
  "functions.weight": "分值应为不小于 0 的数字。",
  "functions.profile": "没有这个评价口径；可用 mof-2020-10、mof-2021-101、bands-80-50、hubei-20-80、sichuan-10-90。",
  "functions.direction": "方向只能是 ≥、≤ 或 =。",
  "functions.amount": "执行数与预算数应为不小于 0 的数字。",
  "functions.no-budget": "预算数为 0，没有执行率。",
  "functions.total": "总分应为 0 到 100 的数字。",
} as const;
