export type MessageValues = Readonly<Record<string, string | number>>;

/** One language: patterns by id. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * The wording of an id with its placeholders filled. Each `{name}` is replaced once; what a value holds is never read
 * again, so a cell that says "{weight}" stays what it is. A placeholder without a value stays visible.
 * An unknown id is its own wording for a person, and an error in tests, where nobody would see it otherwise.
 */
export function wording(catalogue: Catalogue, id: string, values: MessageValues = {}): string {
  if (!Object.hasOwn(catalogue, id)) {
    if (underTest()) throw new Error(`no wording for ${id}`);
    return id;
  }
  return fill(catalogue[id] ?? id, values);
}

/**
 * Replaces every `{name}` in one pass. `{name|one|other}` becomes the first of two words where the value is 1, else the
 * second: "{count} {count|error|errors}". Chinese has no use for it.
 */
export function fill(pattern: string, values: MessageValues): string {
  return pattern.replace(FIELD, (whole, name: string, one?: string, other?: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name] ?? "";
    if (one === undefined || other === undefined) return String(value);
    return Number(value) === 1 ? one : other;
  });
}

const FIELD = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** The names of a pattern's placeholders, each once, sorted. */
export function placeholders(pattern: string): string[] {
  return [...new Set([...pattern.matchAll(FIELD)].map((match) => match[1] ?? ""))].sort();
}

function underTest(): boolean {
  return typeof process !== "undefined" && process.env["NODE_ENV"] === "test";
}
