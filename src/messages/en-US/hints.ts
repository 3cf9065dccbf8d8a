/** What is said the first time. */
export default {
  "hint.label": "Hint",
  "hint.recognise": "Check the drawing: select a column to change what it holds. What you change is remembered.",
  "hint.check": "Select a cell's name to go there; F8 goes to the next finding, Shift+F8 to the previous one.",
  "hint.score": "Pick recomputed scores that differ, look at the preview, then write; you can always undo.",
  "hint.report": "Select a dotted figure to see its cell; what is marked 【待补充】 is yours to write.",
  "hint.away": "Got it",
  "hint.away.all": "No more hints",
} as const;
