// Where LibreOffice is, for the tests that hold saved workbooks to it. An explicit SOFFICE wins.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const INSTALLED = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/** The command that starts it; null where there is none. */
export function libreOffice() {
  const commands = process.env.SOFFICE ? [process.env.SOFFICE] : ["soffice", ...INSTALLED.filter(existsSync)];
  return commands.find((command) => spawnSync(command, ["--version"]).status === 0) ?? null;
}
