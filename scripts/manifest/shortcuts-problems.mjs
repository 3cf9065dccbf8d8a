// What is wrong with the file of keyboard shortcuts that a manifest names: Excel then leaves all of them out, in silence.
const KEY = /^(Ctrl\+Alt|Ctrl\+Shift|Alt\+Shift)\+([A-Z]|\d|Up|Down|Left|Right)$/;

/**
 * @param {Document} document
 * @param {{ address: string, shortcutsOf: (path: string) => { actions: readonly { id: string, type: string, name: string }[],
 *   shortcuts: readonly { action: string, key: Record<string, string> }[] } | null }} expected
 *   what a file below the address holds, null where there is no such file
 * @returns {string[]} one line a problem
 */
export function shortcutsProblems(document, { address, shortcutsOf }) {
  const [overrides] = document.getElementsByTagName("ExtendedOverrides");
  if (!overrides) return ["no file of keyboard shortcuts is named"];
  const url = overrides.getAttribute("Url");
  const file = url.startsWith(`${address}/`) ? shortcutsOf(url.slice(address.length + 1)) : null;
  if (!file) return [`${url} is no file of keyboard shortcuts`];
  const found = [];
  const ids = file.actions.map(({ id }) => id);
  for (const { id, type, name } of file.actions) {
    if (type !== "ExecuteFunction" || !name) found.push(`the action ${id} has no name or another type`);
  }
  for (const { action, key } of file.shortcuts) {
    if (!ids.includes(action)) found.push(`the shortcut of ${action} has no action`);
    for (const keys of Object.values(key)) if (!KEY.test(keys)) found.push(`${keys} is no key that Excel takes`);
  }
  const keys = file.shortcuts.map(({ key }) => key.default);
  if (new Set(keys).size < keys.length) found.push("two shortcuts have the same key");
  for (const element of Array.from(document.getElementsByTagName("FunctionName"))) {
    const name = element.textContent;
    if (!file.shortcuts.some(({ action }) => action === name)) found.push(`the command ${name} has no shortcut`);
  }
  return found;
}
