import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SECONDS = 240;

/** LibreOffice trusts the results that a file brings, unless it is told to compute them anew whenever it opens one. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * What LibreOffice makes of .xlsx files: opened, recalculated and saved as .xlsx again, in the order given. It is started
 * once for all of them, under a profile of its own that is gone afterwards.
 */
export function throughLibreOffice(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "jiping-office-"));
  try {
    const [profile, given, made] = ["profile", "given", "made"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const path of [join(profile, "user"), given, made]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, "user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = files.map((_, index) => `${index}.xlsx`);
    files.forEach((bytes, index) => writeFileSync(join(given, `${index}.xlsx`), bytes));
    const { error, stderr } = spawnSync(
      process.env["SOFFICE"] ?? "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        made,
        ...names.map((name) => join(given, name)),
      ],
      { encoding: "utf8", timeout: SECONDS * 1000 },
    );
    if (error) throw new Error(`LibreOffice: ${error.message} ${stderr}`);
    return names.map((name) => new Uint8Array(readFileSync(join(made, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
