/** The guide, the rules' pages and the sample sheet in the pane; what is said the first time. */
export default {
  "help.title": "Guide",
  "help.open": "Guide",
  "help.back": "Back",
  "help.contents": "Contents",
  "help.rules": "The rules explained",
  "help.rules.search": "Find a rule",
  "help.rules.none": "There is no such rule.",
  "help.rules.back": "Back to the guide",
  "help.loading": "Opening the guide…",
  "help.missing": "The guide was not loaded. Open the pane again and retry.",
  "help.sample.heading": "Try it",
  "help.sample.means":
    "Inserts an invented self-evaluation sheet with a few common mistakes, to recognise, check and write on as you like; undo or delete it afterwards.",
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
