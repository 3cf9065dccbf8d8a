import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { expect, WorkbenchPage } from "./workbench-page";

const ROOT = join(__dirname, "../..");

/** The suite that jest runs in jsdom, here in a browser: each test in an add-in's page of its own. */
base.describe("every test of the adapter's suite passes in a browser, with the genuine office.js,", () => {
  base.beforeAll(() => {
    base.setTimeout(180_000); // the tests are built first
    execFileSync(process.execPath, [join(__dirname, "adapter/build.mjs")], { cwd: ROOT, stdio: "pipe" });
  });

  const passes = async (workbench: WorkbenchPage) => {
    const outcomes = await workbench.page.evaluate(() => window.adapterSuite?.() ?? []);
    expect(outcomes.filter(({ error }) => error !== null)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(90);
    expect(workbench.complaints).toEqual([]);
  };

  base("on the workbook in memory", async ({ page }) => {
    base.setTimeout(120_000); // each test loads office.js anew
    const workbench = new WorkbenchPage(page);
    await page.goto("/workbench/adapter/index.html");
    await passes(workbench);
  });

  base("on the visible grid of the workbench", async ({ page }) => {
    base.setTimeout(600_000); // besides, the grid gathers for a tenth of a second before it computes
    const workbench = new WorkbenchPage(page);
    await page.goto("/workbench/?pane=/workbench/adapter/client.html");
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.addScriptTag({ url: "/workbench/adapter/tests.js" });
    await passes(workbench);
  });
});
