/** The namespace by which our part is found among the custom XML parts of a workbook. */
export const SETTINGS_NAMESPACE = "urn:jiping:settings:1";

/**
 * Settings as the text of a custom XML part: one element that holds a JSON object. All that XML would treat on its own
 * terms is escaped as JSON does, so that no reader of the part, Excel included, can change it by parsing and writing it.
 */
export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const json = JSON.stringify([...settings]).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
}

/** The settings of a part; empty where the part is not ours or was damaged. */
export function settingsOfXml(xml: string): Map<string, string> {
  const json = /<(?:[\w-]+:)?settings[^>]*>([^<]*)<\/(?:[\w-]+:)?settings>/.exec(xml)?.[1] ?? "[]";
  const settings = new Map<string, string>();
  for (const entry of parsed(json.replaceAll("&quot;", '"'))) {
    if (!Array.isArray(entry)) continue;
    const [key, text] = entry as readonly unknown[];
    if (typeof key === "string" && typeof text === "string") settings.set(key, text);
  }
  return settings;
}

function parsed(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The settings with one changed; null removes. */
export function withSetting(
  settings: ReadonlyMap<string, string>,
  key: string,
  text: string | null,
): Map<string, string> {
  const changed = new Map(settings);
  if (text === null) changed.delete(key);
  else changed.set(key, text);
  return changed;
}
