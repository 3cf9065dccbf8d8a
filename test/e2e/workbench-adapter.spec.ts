import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { expect, WorkbenchPage } from "./workbench-page";

const ROOT = join(__dirname, "../..");

/** The suite that jest runs in jsdom, here in a browser: each test in an add-in's page of its own. */
base("every test of the adapter's suite passes in a browser, with the genuine office.js", async ({ page }) => {
  base.setTimeout(180_000); // the tests are built first, and each loads office.js anew
  execFileSync(process.execPath, [join(__dirname, "adapter/build.mjs")], { cwd: ROOT, stdio: "pipe" });
  const workbench = new WorkbenchPage(page);
  await page.goto("/workbench/adapter/index.html");
  const outcomes = await page.evaluate(() => window.adapterSuite?.() ?? []);
  expect(outcomes.filter(({ error }) => error !== null)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(90);
  expect(workbench.complaints).toEqual([]);
});
