import type { SettingsStore } from "../port";
import { WorkbookError } from "../workbook-error";

/** What stands before every key of ours; the browser keeps the storage of a whole web address together. */
const PREFIX = "jiping:";

/**
 * Settings in the browser's storage. Where a browser partitions it, Office tells the key of our part; where it is
 * blocked, nothing is kept: reading finds nothing and writing says so.
 */
export function machineSettings(): SettingsStore {
  // Typed as always there; hosts without partitions do not have it.
  const partition = (Office.context.partitionKey as string | undefined) ?? "";
  const name = (key: string) => `${partition}${PREFIX}${key}`;
  return {
    get: (key) => Promise.resolve(storage()?.getItem(name(key)) ?? null),
    all: () => Promise.resolve(new Map(entries(name("")))),
    set: (key, text) =>
      new Promise((resolve) => {
        const kept = storage();
        if (!kept) throw new WorkbookError("unsupported", { values: { what: "localStorage" } });
        if (text === null) kept.removeItem(name(key));
        else store(kept, name(key), text);
        resolve();
      }),
  };
}

/** Null where the browser forbids it, which it does by throwing. */
export function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function store(kept: Storage, name: string, text: string): void {
  try {
    kept.setItem(name, text);
  } catch (cause) {
    throw new WorkbookError("too-large", { cause });
  }
}

function* entries(prefix: string): Generator<[key: string, text: string]> {
  const kept = storage();
  for (let i = 0; i < (kept?.length ?? 0); i += 1) {
    const name = kept?.key(i) ?? "";
    const text = kept?.getItem(name) ?? null;
    if (name.startsWith(prefix) && text !== null) yield [name.slice(prefix.length), text];
  }
}
