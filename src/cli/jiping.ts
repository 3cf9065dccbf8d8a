import { run } from "./run";
import { processTerminal } from "./terminal";

run(process.argv.slice(2), processTerminal()).then(
  // The status is set, not exited with: what was written to a pipe must still get through.
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
