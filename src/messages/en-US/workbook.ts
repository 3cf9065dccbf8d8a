import type zhCN from "../zh-CN/workbook";

export default {
  "workbook.cell-edit": "A cell is being edited. Press Enter or Esc, then try again.",
  "workbook.dialog-open": "A dialog is open in Excel. Close it, then try again.",
  "workbook.busy": "Excel is busy. Try again in a moment.",
  "workbook.protected":
    "Sheet “{sheet}” is protected and cannot be written to. Copy the text, or unprotect the sheet yourself.",
  "workbook.conflict": "The sheet has changed since the preview. Preview again.",
  "workbook.invalid-plan": "These writes are faulty in themselves and cannot be carried out.",
  "workbook.sheet-gone": "Sheet “{sheet}” is no longer there, or has a new name.",
  "workbook.sheet-hidden": "Sheet “{sheet}” is hidden, so its cells cannot be shown. Unhide it, then try again.",
  "workbook.too-large": "There is too much data to be read at once.",
  "workbook.too-large.cells":
    "The used range of sheet “{sheet}” has {cells} cells, more than the limit of {limit}. Clear stray content far away, then try again.",
  "workbook.host-lost": "The connection to Excel is lost. Open the pane again.",
  "workbook.timed-out": "Excel has not answered within {seconds} seconds.",
  "workbook.access-denied": "Excel refused access; the add-in may lack permission to write.",
  "workbook.read-only": "The workbook is read-only.",
  "workbook.not-verified": "What was read back is not what was written.",
  "workbook.unsupported": "Not supported here: {what}.",
  "workbook.cancelled": "Cancelled.",
  "workbook.failed": "Excel reports an error ({code}).",
  "workbook.waiting": "Excel has not answered yet; a cell may be being edited.",
  "workbook.why.undo": "Undo",
  "workbook.conflict.setting": "The setting “{key}” in the workbook has changed",
} satisfies Record<keyof typeof zhCN, string>;
