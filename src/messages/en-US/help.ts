/** The guide, the rules' pages and the sample sheet in the pane. */
export default {
  "help.open": "Guide",
  "help.sample.insert": "Insert the sample sheet",
} as const;
