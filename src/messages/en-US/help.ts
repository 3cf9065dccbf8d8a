/** The guide, the rules' pages and the sample sheet in the pane; what is said the first time. */
export default {
  "help.open": "Guide",
  "help.sample.insert": "Insert the sample sheet",
  "hint.label": "Hint",
  "hint.recognise":
    "See whether the drawing is right: press a column to change its role. What you change is remembered.",
  "hint.check": "A cell’s name takes you there; F8 goes to the next finding, Shift+F8 to the previous one.",
  "hint.score": "Pick recomputed scores that differ, look at the preview, then write; you can always undo.",
  "hint.report": "Press a dotted figure to see the cell that it comes from; what 【待补充】 marks is yours to write.",
  "hint.away": "Got it",
  "hint.away.all": "No more hints",
} as const;
