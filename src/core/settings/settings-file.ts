import { safeParse } from "valibot";
import type { Why } from "../evaluation/why";
import { joined } from "./corrections";
import { withRuleSetting } from "./rule-settings";
import { readSetting, type SettingKind } from "./setting-kind";
import { NO_SETTINGS, SETTING_KINDS, type SettingName, type Settings } from "./settings";
import { withPhrase } from "./wording";

/** The mark by which a file is known as one of settings. */
const FORMAT = "jiping-settings";
const VERSION = 1;

const LONGEST_KEY = 60;
/** What is wrong with an entry, said of a file. */
const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  "settings.damaged": "settings.file.damaged",
  "settings.damaged-entries": "settings.file.damaged",
  "settings.newer": "settings.file.newer-entry",
};

/** What a person set for sheets in general; what speaks of the cells of one workbook stays with that workbook. */
export const PORTABLE_SETTINGS = [
  "appearance",
  "profile",
  "profileEdits",
  "rules",
  "wording",
  "reportForm",
  "outlines",
  "corrections",
] as const satisfies readonly SettingName[];

export type PortableName = (typeof PORTABLE_SETTINGS)[number];
/** What a file holds: only what was set when it was made. */
export type PortableSettings = { readonly [Name in PortableName]?: Settings[Name] };

/** What is to be kept, or all that keeps a file from being taken. */
export type SettingsOfFile =
  | { readonly settings: PortableSettings; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly Why[] };

/** Whether a person set anything of a kind. */
export function isSet(name: SettingName, settings: Settings): boolean {
  return JSON.stringify(settings[name]) !== JSON.stringify(NO_SETTINGS[name]);
}

/** All that is set in one layer as one file that another person, or another machine, can import. */
export function settingsFile(settings: Settings): string {
  const set = PORTABLE_SETTINGS.filter((name) => isSet(name, settings)).map((name) => {
    const { key, version } = SETTING_KINDS[name];
    return [key, { version, value: settings[name] }] as const;
  });
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: Object.fromEntries(set) }, null, 2)}\n`;
}

/** Never throws, and takes nothing of half a file. */
function readSettingsFile(text: string): SettingsOfFile {
  const file = parsed(text.replace(/^\ufeff/u, ""));
  const refused = (...problems: readonly Why[]) => ({ settings: null, problems }) as const;
  if (!isRecord(file) || file["format"] !== FORMAT || !isRecord(file["settings"])) {
    return refused({ id: "settings.file.none" });
  }
  if (typeof file["version"] !== "number" || file["version"] > VERSION) return refused({ id: "settings.file.newer" });
  const problems: Why[] = [];
  const settings: [PortableName, unknown][] = [];
  for (const [key, kept] of Object.entries(file["settings"])) {
    const name = PORTABLE_SETTINGS.find((one) => SETTING_KINDS[one].key === key);
    if (!name) {
      problems.push({ id: "settings.file.unknown", values: { setting: key.slice(0, LONGEST_KEY) } });
      continue;
    }
    const { value, problem } = readSetting(
      SETTING_KINDS[name] as unknown as SettingKind<unknown>,
      JSON.stringify(kept),
    );
    if (problem) problems.push({ id: FILE_PROBLEMS[problem.id] ?? problem.id, values: { setting: name } });
    else settings.push([name, value]);
  }
  // Each value has passed the schema of its own name, which the compiler cannot follow.
  return problems.length > 0 ? refused(...problems) : { settings: Object.fromEntries(settings), problems: [] };
}

/**
 * A layer's settings after a file was taken over them: lists are joined and the file's entries count; the rest is
 * replaced. A list that would grow beyond what can be kept is refused whole, like everything else in the file.
 */
export function importSettings(layer: Settings, text: string): SettingsOfFile {
  const { settings: added, problems } = readSettingsFile(text);
  if (!added) return { settings: null, problems };
  const settings: PortableSettings = {
    ...added,
    ...(added.rules && { rules: added.rules.reduce(withRuleSetting, layer.rules) }),
    ...(added.wording && {
      wording: added.wording.reduce((list, own) => withPhrase(list, own, own.wordings), layer.wording),
    }),
    ...(added.outlines && { outlines: SETTING_KINDS.outlines.layered(layer.outlines, added.outlines) }),
    ...(added.corrections && { corrections: joined(layer.corrections, added.corrections) }),
  };
  const grown = PORTABLE_SETTINGS.filter(
    (name) => settings[name] !== undefined && !safeParse(SETTING_KINDS[name].schema, settings[name]).success,
  );
  return grown.length > 0
    ? { settings: null, problems: grown.map((name) => ({ id: "settings.file.too-many", values: { setting: name } })) }
    : { settings, problems: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
