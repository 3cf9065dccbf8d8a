// The Chromium of the npm package @sparticuz/chromium, made for Amazon's Linux, on a Linux that has neither the libraries
// nor the fonts that it looks for there.
import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { certificate } from "../src/workbench/server/certificate.mjs";

/** Playwright's options for starting it; `root` is the project's folder. */
export async function packagedChromium(root) {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No browser was found. Install Chrome, Edge or Chromium, or name one with CHROMIUM_PATH.");
  const folder = await unpacked(join(root, ".cache"));
  const { cert } = await certificate(join(root, ".certs"));
  return {
    executablePath: join(folder, "chromium"),
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
    // A certificate that is known by its key is not verified. Verifying wants NSS, whose key store wants libsqlite3, which
    // the package lacks, and without it the browser ends itself at the first https address.
    args: [`--ignore-certificate-errors-spki-list=${keyOf(cert)}`],
  };
}

function keyOf(certificateFile) {
  const key = new X509Certificate(certificateFile).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

/** The folder it lies in. Unpacked under another name first: a run that is cut off leaves nothing that looks whole. */
async function unpacked(cache) {
  const from = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "..");
  const { version } = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}-${process.pid}`;
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, "chromium"), await plain(from, "chromium.br"), { mode: 0o755 });
  for (const archive of ["al2023.tar", "fonts.tar"]) {
    const file = join(draft, archive);
    await writeFile(file, await plain(from, `${archive}.br`));
    execFileSync("tar", ["-xf", file, "-C", draft, "--no-same-owner"]);
    await rm(file);
  }
  await writeFile(join(draft, "fonts.conf"), FONTS);
  await rename(draft, folder);
  return folder;
}

async function plain(from, name) {
  return brotliDecompressSync(await readFile(join(from, "bin", name)));
}

/** The package's own fonts, without which every text is nothing wide, and those of the machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
