import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A file to read: as the caller names it, and where it lies. */
export interface InputFile {
  readonly file: string;
  readonly path: string;
}

export type Input =
  | { readonly kind: "file"; readonly input: InputFile }
  | { readonly kind: "missing"; readonly file: string }
  | { readonly kind: "empty-folder"; readonly folder: string };

/** What a folder is searched for; the old formats too, so that they are refused by name and not passed over. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|et|ett|ods)$/i;

/**
 * Files in the order given; a folder stands for the workbooks in and below it, by name.
 * Excel's lock files (~$…) and hidden ones are none.
 */
export async function inputFiles(names: readonly string[], folder: string): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const name of names) {
    const path = resolve(folder, name);
    const what = await stat(path).catch(() => null);
    if (!what) {
      inputs.push({ kind: "missing", file: name });
    } else if (what.isDirectory()) {
      const found = await workbooksBelow(name, path);
      if (found.length === 0) inputs.push({ kind: "empty-folder", folder: name });
      inputs.push(...found.map((input) => ({ kind: "file" as const, input })));
    } else {
      inputs.push({ kind: "file", input: { file: name, path } });
    }
  }
  return inputs;
}

async function workbooksBelow(name: string, path: string): Promise<InputFile[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const found: InputFile[] = [];
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
    const [file, below] = [join(name, entry.name), join(path, entry.name)];
    if (entry.isDirectory()) found.push(...(await workbooksBelow(file, below)));
    else if (WORKBOOK.test(entry.name)) found.push({ file, path: below });
  }
  return found;
}

/** By code point: the same on every machine, whatever its language. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
