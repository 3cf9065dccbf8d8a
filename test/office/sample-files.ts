import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../samples");

/** The project's sample workbooks, name and bytes. */
export function sampleFiles(): { readonly name: string; readonly bytes: Uint8Array }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
}
