// `npm run manifest [-- --variant production --address https://…]`: writes the manifests and their shortcuts; the development one stands in
// the project's root.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { manifest } from "./manifest.mjs";
import { SHORTCUTS_FILE, shortcuts } from "./shortcuts.mjs";
import { VARIANTS } from "./variants.mjs";

const { values } = parseArgs({ options: { variant: { type: "string" }, address: { type: "string" } } });
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const wanted = values.variant ? [values.variant] : Object.keys(VARIANTS);
for (const variant of wanted) {
  if (!Object.hasOwn(VARIANTS, variant)) {
    console.error(`No variant "${variant}"; there are ${Object.keys(VARIANTS).join(", ")}.`);
    process.exit(2);
  }
  const { output } = VARIANTS[variant];
  mkdirSync(dirname(output), { recursive: true });
  const address = variant === "development" ? undefined : (values.address ?? process.env.JIPING_ADDRESS);
  if (address && !/^https:\/\/[^/\s"<>]+(\/[^\s"<>]*[^/\s"<>])?$/.test(address)) {
    console.error(`"${address}" is no https address without a closing slash.`);
    process.exit(2);
  }
  writeFileSync(output, manifest(variant, version, address));
}
writeFileSync(SHORTCUTS_FILE, shortcuts());
