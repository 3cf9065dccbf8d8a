// Builds the pages of this folder, where something has changed.
import { fileURLToPath } from "node:url";
import { buildWhenStale } from "../../../src/workbench/server/build.mjs";

const { failed } = await buildWhenStale({
  config: "webpack.adapter.js",
  inputs: [
    "package-lock.json",
    "test/seed.ts",
    "test/e2e/adapter",
    "test/workbook",
    "src/core",
    "src/workbook",
    "src/workbench",
  ],
  output: ".cache/workbench/adapter/index.html",
  stamp: ".cache/adapter.stamp",
  root: fileURLToPath(new URL("../../..", import.meta.url)),
});
if (failed !== null) {
  console.error(failed);
  process.exit(1);
}
