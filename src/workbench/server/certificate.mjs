// https for localhost. The certificate is made at the first start, with Node alone: no root, no network, and nothing on
// the machine is told to trust it. The README says how to.
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const VALID_DAYS = 365;
const RENEWED_AFTER = (VALID_DAYS - 10) * 86_400_000;

/** Key and certificate from a folder; made there when they are missing or about to expire. */
export async function certificate(folder) {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  if (!existsSync(cert) || !existsSync(key) || Date.now() - statSync(cert).mtimeMs > RENEWED_AFTER) {
    const { generateCertificates } = createRequire(import.meta.url)("office-addin-dev-certs");
    for (const file of [ca, cert, key]) rmSync(file, { force: true }); // the generator leaves alone what is there
    await quietly(() => generateCertificates(ca, cert, key, VALID_DAYS));
  }
  return { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) };
}

/** The generator announces itself on the console; what matters is printed elsewhere. */
async function quietly(work) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
