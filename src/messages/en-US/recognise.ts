import type zhCN from "../zh-CN/recognise";

export default {
  "recognise.skipped.blank": "Blank sheet",
  "recognise.skipped.no-table":
    "No indicator table: no header holds indicator names together with targets, weights or scores",
  "recognise.skipped.no-budget-word": "An indicator table, but neither title nor head speaks of budget performance",
  "recognise.unsure.continued": "Belongs to the indicator of the row above; this cell was left out",
  "recognise.unsure.name-inherited": "The row has no name; that of the row above was taken: “{name}”",
  "recognise.unsure.no-number": "“{text}” is no number",
  "recognise.unsure.two-columns": "Read as “{reading}”; the column “{header}” may be meant too, it says “{other}”",
  "recognise.unsure.blank-header": "The column has no known header; read as the reason because of its place",
  "recognise.unsure.by-content": "The header “{header}” is unknown; read by what stands below, or left out",
  "recognise.unsure.by-place": "The column has no known header; read as this level because of its place",
  "recognise.unsure.amount-in-label":
    "The amount stands in the label and no column’s sum says which it is; read as the budget",
  "recognise.unsure.shifted": "Header and contents are shifted against each other; read by the shifted column",
  "recognise.skipped.person": "Marked by a person: no evaluation table",
  "correct.confirm": "Confirm",
} satisfies Record<keyof typeof zhCN, string>;
