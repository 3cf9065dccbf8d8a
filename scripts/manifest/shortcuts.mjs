import { NAME, SHORT_STRINGS } from "./strings.mjs";

/** Where the shortcuts are described, below the add-in's address. */
export const SHORTCUTS_FILE = "assets/shortcuts.json";

/**
 * The keys of the ribbon's buttons, as Excel reads them beside the manifest: Ctrl+Alt with the digit that leads to the
 * same tab within the pane with Alt alone. None of them is Excel's own. The names are shown where a person
 * changes keys; one file serves every language, since Excel takes no other for each.
 */
export function shortcuts() {
  const keys = [
    ["openPane", "pane", 1],
    ["checkSheet", "check", 2],
    ["rescoreSheet", "rescore", 3],
    ["writeReport", "report", 4],
  ];
  const name = (id) =>
    ["zh-CN", "en-US"].map((locale) => `${NAME[locale]}: ${SHORT_STRINGS[`${id}.label`][locale]}`).join(" · ");
  const file = {
    actions: keys.map(([action, id]) => ({ id: action, type: "ExecuteFunction", name: name(id) })),
    shortcuts: keys.map(([action, , digit]) => ({ action, key: { default: `Ctrl+Alt+${digit}` } })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
