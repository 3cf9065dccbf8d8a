/** Where a command's words go. Tests hand in their own. */
export interface Terminal {
  /** The result, and nothing else. */
  readonly out: (data: string | Uint8Array) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  /** Whether the result is read by a person, who likes colours. */
  readonly colours: boolean;
  /** Whether someone watches the progress. */
  readonly watched: boolean;
  /** Where relative paths start. */
  readonly folder: string;
}

/** The process's own streams. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return {
    out: (data) => void stdout.write(data),
    err: (text) => void stderr.write(text),
    colours: stdout.isTTY && (env["NO_COLOR"] ?? "") === "",
    watched: stderr.isTTY,
    // npm runs scripts in the project's folder and keeps the caller's here.
    folder: (env["npm_lifecycle_event"] === "jiping" && env["INIT_CWD"]) || process.cwd(),
  };
}
