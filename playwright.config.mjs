import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/browser.mjs";

/** Another port for a second run beside the first. */
const port = Number(process.env.WORKBENCH_PORT ?? 3443);

export default defineConfig({
  testDir: "test/e2e",
  // Limits end what hangs, on a machine that is busy too. How fast anything is, is measured in bench.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 1,
  reporter: [["list"]],
  use: {
    baseURL: `https://localhost:${port}`,
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
    actionTimeout: 30_000,
    launchOptions: await launchOptions(),
  },
  webServer: {
    command: `node scripts/start.mjs --no-open --port ${port}`,
    url: `https://localhost:${port}/workbench/`,
    ignoreHTTPSErrors: true,
    reuseExistingServer: false,
    timeout: 600_000, // the first start builds the workbench and the add-in
  },
});
