import { open, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { InputFile } from "./input-files";
import type { Terminal } from "./terminal";

/** --out names a file that cannot be written. */
export class OutputError extends Error {
  constructor(
    readonly file: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** Takes a result piece by piece. */
export interface Sink {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Standard output, or the file of --out.
 * @throws OutputError where that file cannot be written.
 */
export async function openSink(out: string | null, terminal: Terminal): Promise<Sink> {
  if (out === null) {
    return {
      write: (data) => Promise.resolve(terminal.out(data)),
      close: () => Promise.resolve(),
    };
  }
  const file = await open(resolve(terminal.folder, out), "w").catch((cause: unknown) => {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new OutputError(out, code ?? message);
  });
  return {
    write: async (data) => {
      await (typeof data === "string" ? file.writeFile(data, "utf8") : file.writeFile(data));
    },
    close: () => file.close(),
  };
}

/** The input that --out would overwrite, through links too; null where it overwrites none. */
export async function overwritten(
  out: string | null,
  inputs: readonly InputFile[],
  terminal: Terminal,
): Promise<InputFile | null> {
  if (out === null) return null;
  const target = await identity(resolve(terminal.folder, out));
  if (target === null) return null;
  for (const input of inputs) if ((await identity(input.path)) === target) return input;
  return null;
}

/** Device and inode: the same file under whatever name. Null where there is no such file. */
async function identity(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(await realpath(path));
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
