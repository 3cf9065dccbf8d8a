import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Outcome } from "./adapter/collector";
import { expect, test, WorkbenchPage } from "./workbench-page";

const ROOT = join(__dirname, "../..");

/**
 * The suite that jest runs in jsdom, here in a browser: the adapter in an add-in's page of its own, with the genuine
 * office.js, on the workbook in memory.
 */
test.describe("the adapter's suite in a browser", () => {
  test.setTimeout(180_000);
  const running = new Map<string, { page: WorkbenchPage; outcomes: Promise<Outcome[]> }>();

  test.beforeAll(async ({ browser }) => {
    execFileSync(process.execPath, [join(__dirname, "adapter/build.mjs")], { cwd: ROOT, stdio: "pipe" });
    for (const [name, address] of [["in memory", "/workbench/adapter/index.html"]] as const) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
      const page = new WorkbenchPage(await context.newPage());
      const outcomes = outcomesOn(page, address);
      outcomes.catch(() => undefined); // told by its own test
      running.set(name, { page, outcomes });
    }
  });

  test.afterAll(async () => {
    for (const { page } of running.values()) await page.page.context().close();
  });

  for (const name of ["in memory"]) {
    test(`${name}: every test of it passes`, async () => {
      const { page, outcomes } = running.get(name) ?? {};
      const all = (await outcomes) ?? [];
      test.info().annotations.push({ type: "adapter tests", description: String(all.length) });
      expect(all.filter(({ error }) => error !== null)).toEqual([]);
      expect(all.length).toBeGreaterThan(90);
      expect(page?.complaints).toEqual([]);
    });
  }
});

async function outcomesOn({ page }: WorkbenchPage, address: string): Promise<Outcome[]> {
  await page.goto(address);
  if (address.includes("?pane=")) {
    await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
    await page.addScriptTag({ url: "/workbench/adapter/tests.js" });
  }
  return page.evaluate(() => window.adapterSuite?.() ?? []);
}
