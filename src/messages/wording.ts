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
