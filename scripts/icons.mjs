// Draws assets/icons/*.svg as PNGs of the sizes that Office asks for, in the browser that the tests use.
import { chromium } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { launchOptions } from "./browser.mjs";

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = "assets/icons";

const browser = await chromium.launch(await launchOptions());
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(join(folder, file), "utf8");
  for (const size of ICON_SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${file.slice(0, -4)}-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
