import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Why } from "../core/evaluation/why";
import { unfitWording } from "../core/narrate/fit-phrase";
import { OUTLINE_IDS } from "../core/narrate/outline-ids";
import { readOutlineFile } from "../core/settings/outline-file";
import type { Outline } from "../core/settings/outlines";
import type { Settings } from "../core/settings/settings";
import { readWordingFile } from "../core/settings/wording-file";

/** What a person asked for cannot be had: where, and why. Nothing is told in a form that nobody asked for. */
export class OwnFormError extends Error {
  constructor(
    /** The file; null where no file is at fault. */
    readonly file: string | null,
    readonly why: Why,
  ) {
    super(why.id);
    this.name = "OwnFormError";
  }
}

/**
 * What `--outline` names: an outline that the workbook holds or that ships, else one in a file.
 * @throws OwnFormError where the file cannot be read or is no outline, or where there is none of that name
 */
export async function outlineNamed(name: string, { outlines }: Settings, folder: string): Promise<string | Outline> {
  const ids = [...OUTLINE_IDS, ...outlines.map(({ id }) => id)];
  if (ids.includes(name)) return name;
  if (!isFile(name)) {
    throw new OwnFormError(null, { id: "cli.no-outline", values: { outline: name, choices: ids.join(", ") } });
  }
  const read = readOutlineFile(await textOf(name, folder));
  if (read.problem) throw new OwnFormError(name, read.problem);
  return read.outline;
}

/**
 * The settings with the phrases of a file over the workbook's own.
 * @returns `unfit` are phrases of the file that do not fit and are therefore said as before
 * @throws OwnFormError where the file cannot be read or holds no phrases
 */
export async function wordingNamed(
  file: string,
  settings: Settings,
  folder: string,
): Promise<{ readonly settings: Settings; readonly unfit: readonly Why[] }> {
  const read = readWordingFile(await textOf(file, folder));
  if (read.problem) throw new OwnFormError(file, read.problem);
  return { settings: { ...settings, wording: [...settings.wording, ...read.value] }, unfit: unfitWording(read.value) };
}

function isFile(name: string): boolean {
  return /\.json$/iu.test(name) || basename(name) !== name;
}

async function textOf(file: string, folder: string): Promise<string> {
  try {
    return await readFile(resolve(folder, file), "utf8");
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? "";
    throw new OwnFormError(file, { id: "cli.unreadable", values: { detail } });
  }
}
