import type { Terminal } from "../../src/cli/terminal";

export interface RecordedTerminal extends Terminal {
  readonly printed: () => string;
  readonly complained: () => string;
}

/** A terminal that keeps what it is told. */
export function recordedTerminal(folder: string, parts: Partial<Terminal> = {}): RecordedTerminal {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (data) => void out.push(typeof data === "string" ? data : Buffer.from(data).toString("latin1")),
    err: (text) => void err.push(text),
    colours: false,
    watched: false,
    folder,
    printed: () => out.join(""),
    complained: () => err.join(""),
    ...parts,
  };
}
