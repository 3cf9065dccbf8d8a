import type zhCN from "../zh-CN/recognise";

export default {
  "recognise.skipped.blank": "Blank sheet",
  "recognise.skipped.no-table":
    "No indicator table: no header holds indicator names together with targets, weights or scores",
  "recognise.skipped.no-budget-word": "An indicator table, but neither title nor head speaks of budget performance",
  "recognise.excluded.empty": "Nothing is filled in on this row",
  "recognise.excluded.filler": "A filler of the template, no indicator",
  "recognise.excluded.header": "The header once more",
  "recognise.excluded.subtotal": "A subtotal",
  "recognise.excluded.unnamed": "A value without an indicator's name",
  "recognise.scheme.points": "There is a weight column for indicators; weights are points of the full mark",
  "recognise.scheme.points-open": "As points only {closed} of {groups} groups close",
  "recognise.scheme.nested": "Weights sum to 100 inside their group and are multiplied down",
  "recognise.scheme.nested-open": "As percent of their group only {closed} of {groups} groups close",
  "recognise.scheme.labels": "No weight column; the indicators' names carry the points",
  "recognise.scheme.scores": "No weight column, only scores",
  "recognise.scheme.none": "Neither weights nor scores",
  "recognise.scheme.no-rows": "The table holds no indicators, so nothing tells",
  "recognise.unsure.name-inherited": "The row has no name; that of the row above was taken: “{name}”",
  "recognise.unsure.no-number": "“{text}” is no number",
  "recognise.unsure.two-columns": "Read as “{reading}”; the column “{header}” may be meant too, it says “{other}”",
  "recognise.why.header": "Header “{header}”",
  "recognise.why.ignored": "Header “{header}”, no part of the evaluation",
  "recognise.why.declared": "“{header}” was set when the project was declared; the weight column counts",
  "recognise.why.goal-column": "“{header}” stands left of the levels: it is the project's goal",
  "recognise.why.level-weight": "“{header}” stands between two levels: it weighs the upper one",
  "recognise.why.second": "There is a column of this sort already; “{header}” is for reference",
  "recognise.why.second-target": "There is no actual; the second column of values, “{header}”, is read as it",
  "recognise.why.second-weight":
    "Another weight column sums to the full mark, or says it more plainly; “{header}” is for reference",
} satisfies Record<keyof typeof zhCN, string>;
