// `npm test`: everything that a user should see green, unit tests, the browser's and those with LibreOffice, with one
// closing line that sums the runners. A skipped test is a failure: what does not run proves nothing. Only where
// LibreOffice is not installed its runner is left out, and said to be; REQUIRE_LIBREOFFICE=1, as in CI, forbids that.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { libreOffice } from "./libre-office.mjs";

mkdirSync("reports", { recursive: true });
const sums = { passed: 0, failed: 0, skipped: 0 };

/** Runs one runner; a report that is missing or unreadable counts as one failure, never as nothing. */
function run(name, script, args, report, count, env = {}) {
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const got = existsSync(report)
    ? count(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 1, skipped: 0 };
  if (status !== 0 && got.failed === 0) got.failed = 1;
  for (const key of Object.keys(sums)) sums[key] += got[key];
  console.log(`${name}: ${got.passed} passed, ${got.failed} failed${got.skipped ? `, ${got.skipped} skipped` : ""}\n`);
}

function runJest(name, args, env) {
  const report = `reports/${name}.json`;
  run(
    name,
    "node_modules/jest/bin/jest.js",
    ["--json", `--outputFile=${report}`, "--silent=false", ...args],
    report,
    (r) => ({
      passed: r.numPassedTests,
      failed: r.numFailedTests + r.numRuntimeErrorTestSuites,
      skipped: r.numPendingTests + r.numTodoTests,
    }),
    env,
  );
}

runJest("unit", process.argv.slice(2));

const soffice = libreOffice();
if (soffice) runJest("office", ["--config", "jest.office.config.js"], { SOFFICE: soffice });
else if (process.env.REQUIRE_LIBREOFFICE) {
  sums.failed += 1;
  console.log("office: LibreOffice is required (REQUIRE_LIBREOFFICE) and not installed\n");
} else console.log("office: not run, LibreOffice is not installed; SOFFICE names another place to look for it\n");

run(
  "browser",
  "node_modules/@playwright/test/cli.js",
  ["test", "--reporter=list,json"],
  "reports/playwright.json",
  (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky, skipped: r.stats.skipped }),
  { PLAYWRIGHT_JSON_OUTPUT_NAME: "reports/playwright.json" },
);

if (sums.skipped) console.log(`${sums.skipped} tests were skipped; they count as failed.`);
console.log(`${sums.passed} passed, ${sums.failed + sums.skipped} failed`);
process.exit(sums.failed + sums.skipped > 0 || sums.passed === 0 ? 1 : 0);
