import enUS from "./en-US";
import zhCN from "./zh-CN";

/** Every id that has wording. Ids that come as data (findings, reasons) are plain strings and checked by tests. */
export type MessageId = keyof typeof zhCN;

export const LOCALES = ["zh-CN", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

export type MessageValues = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { "zh-CN": zhCN, "en-US": enUS };

/** Whether an id has wording. Looks at own keys only: an id may come from data. */
export function hasMessage(id: string): id is MessageId {
  return Object.hasOwn(zhCN, id);
}

/**
 * The wording of an id with its placeholders filled. Each `{name}` is replaced once; what a value holds is never read
 * again, so a cell that says "{weight}" stays what it is. A placeholder without a value stays visible.
 * An unknown id is its own wording for a person, and an error in tests, where nobody would see it otherwise.
 */
export function message(locale: Locale, id: MessageId | (string & {}), values: MessageValues = {}): string {
  const catalogue = CATALOGUES[locale];
  if (!Object.hasOwn(catalogue, id)) {
    if (underTest()) throw new Error(`no wording for ${id} in ${locale}`);
    return id;
  }
  return fill(catalogue[id] ?? id, values);
}

/** Replaces every `{name}` in one pass. */
export function fill(pattern: string, values: MessageValues): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The names of a pattern's placeholders, each once, sorted. */
export function placeholders(pattern: string): string[] {
  return [...new Set([...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))].sort();
}

function underTest(): boolean {
  return typeof process !== "undefined" && process.env["NODE_ENV"] === "test";
}
