/** Where the review record and the overview are asked for. */
export default {
  "record.menu": "Record",
  "record.insert": "Insert review record…",
  "record.word": "Export review record (Word)",
  "overview.open": "All tables…",
} as const;
