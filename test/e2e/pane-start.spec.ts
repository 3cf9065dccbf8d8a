import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
}

test("outside Excel it says where it is used", async ({ page }) => {
  await page.goto("/taskpane.html");
  await expect(page.getByRole("alert")).toContainText("绩评在 Excel 中使用");
  await accessible(page);
});

test("without office.js it says what is missing, in both languages", async ({ page }) => {
  await page.route("**/office.js", (route) => route.abort());
  await page.goto("/taskpane.html");
  await expect(page.locator("#pane")).toContainText("无法载入 Microsoft 的 office.js，绩评不能启动。");
  await expect(page.locator("#pane")).toContainText("office.js could not be loaded");
  await accessible(page);
});

test("in Internet Explorer's engine it says which Office is needed", async ({ page }) => {
  await page.route("**/office.js", (route) => route.abort());
  await page.addInitScript(() => Object.assign(document, { documentMode: 11 }));
  await page.goto("/taskpane.html");
  await expect(page.locator("#pane")).toContainText("请使用 Office 2021 或更新版本");
});

for (const name of ["help", "privacy"]) {
  test(`${name}.html stands alone, in both languages, and asks for nothing else`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/${name}.html`);
    await expect(page.locator("h1")).toHaveCount(2);
    await expect(page.locator("#en h1")).toBeVisible();
    expect(asked.filter((path) => !/\.(html|css|png)$/.test(path))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await accessible(page);
  });
}
