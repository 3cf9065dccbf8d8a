import { existsSync, readFileSync } from "node:fs";

/** The pixels that a PNG's header states; null where there is no such file. */
export function iconSize(path) {
  if (!existsSync(path)) return null;
  const header = readFileSync(path);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
