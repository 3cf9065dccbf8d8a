import type zhCN from "../zh-CN/writing";

export default {
  "workbook.array-formula":
    "{cell} on sheet “{sheet}” belongs to an array formula that fills several cells and cannot be changed alone. Turn it into ordinary formulas or values in Excel first.",
  "workbook.unsupported.comments":
    "Jiping leaves the comments in an .xlsx file alone: write them from the pane in Excel, or use the review record instead.",
  "workbook.aftermath.untouched": "Nothing was written.",
  "workbook.aftermath.restored": "What was there before has been put back and read back.",
  "workbook.aftermath.unsure": "It could not be found out whether anything was written. Check these cells.",
  "workbook.conflict.cell": "{cell}: “{expected}” in the preview, “{found}” now",
  "workbook.conflict.comment": "The comment on {cell} changed after the preview",
  "workbook.conflict.sheet-gone": "Sheet “{sheet}” is no longer there",
  "workbook.conflict.sheet-exists": "There is already a sheet named “{sheet}”",
  "workbook.conflict.sheet-changed": "Sheet “{sheet}” has been edited and will not be deleted",
  "workbook.problem.duplicate": "{cell} is written twice",
  "workbook.problem.outside": "{cell} lies outside the sheet",
  "workbook.problem.covered": "{cell} lies inside the merged cell {by} and would not be seen",
  "workbook.problem.content": "The content of {cell} is too long, or nothing that Excel can hold",
  "workbook.problem.sheet-name": "“{sheet}” cannot be the name of a sheet",
  "workbook.problem.layout": "The layout of the new sheet “{sheet}” is faulty",
  "shell.writing.untouched": "Nothing was written; the workbook is unchanged",
  "shell.writing.restored": "Not written; what was there before has been put back and checked",
  "shell.writing.unsure": "It is not certain whether anything was written; check the sheet",
  "shell.undoing.untouched": "Nothing was undone; the workbook is unchanged",
  "shell.undoing.restored": "Not undone; what was there before has been put back and checked",
  "shell.undoing.unsure": "It is not certain whether anything was undone; check the sheet",
  "shell.mismatch.cell": "{cell}: “{expected}” was to be written, “{found}” was read back",
  "shell.mismatch.sheet": "Sheet “{sheet}” was not read back as it was written",
  "shell.mismatch.comment": "The comment on {cell} reads back otherwise than it was written",
  "shell.mismatch.row": "The height of row {row} on sheet “{sheet}” was not read back as it was written",
  "shell.conflict.more": "{count} more {count|change|changes}",
} satisfies Record<keyof typeof zhCN, string>;
