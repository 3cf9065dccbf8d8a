// `npm run screenshots [-- --out FOLDER] [--only readme|guide|tabs|views|states] [--in LOCALE,THEME,WIDTH]`: the tabs, views
// and states of the pane, in a real browser on real sheets, as contact sheets to be looked at; and the pictures of README
// and user guide in docs/images. `--in` shows views and states in one language, theme and width of one's own choice.
// Nothing is asserted here: the tests in test/e2e do that.
import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { PanePage } from "../test/e2e/pane-page";
import { message } from "../src/messages";
import { launchOptions } from "./browser.mjs";
import { GUIDE } from "./screenshots/guide.mjs";
import { STATES } from "./screenshots/states.mjs";
import { VIEWS } from "./screenshots/views.mjs";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "reports/screenshots" },
    only: { type: "string" },
    in: { type: "string" },
    port: { type: "string", default: "3600" },
  },
});
const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";
const TABS = ["recognise", "check", "score", "report"];
const LOCALES = ["zh-CN", "en-US"];
const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
const WIDTHS = [320, 480];
const HEIGHT = 760;

const server = spawn(process.execPath, ["scripts/start.mjs", "--no-open", "--port", values.port]);
const address = await new Promise((resolve, reject) => {
  server.stdout.on("data", (text) => {
    const found = /https:\/\/localhost:\d+\/workbench\/$/m.exec(String(text));
    if (found) resolve(found[0]);
  });
  server.on("exit", () => reject(new Error("the workbench did not start")));
});
const browser = await chromium.launch(await launchOptions());

async function paneIn(locale) {
  const context = await browser.newContext({
    baseURL: address,
    ignoreHTTPSErrors: true,
    locale,
    viewport: { width: 1100, height: HEIGHT + 120 },
  });
  context.setDefaultTimeout(60_000);
  const pane = new PanePage(await context.newPage());
  await pane.start();
  return pane;
}

async function shot(pane, width) {
  const frame = pane.page.locator("#pane");
  await frame.evaluate(
    (element, [w, h]) => {
      element.style.cssText = `flex: none; width: ${w}px; height: ${h}px`;
    },
    [width, HEIGHT],
  );
  await pane.page.waitForTimeout(250); // Fluent's motion
  return pane.page.locator("#pane iframe").screenshot();
}

/** Pictures with their names beneath, side by side, as one. */
async function contactSheet(file, pictures) {
  const page = await browser.newPage({ viewport: { width: 2020, height: 800 } });
  const figures = pictures
    .map(([name, png]) => `<figure><img src="data:image/png;base64,${png.toString("base64")}">${name}</figure>`)
    .join("");
  await page.setContent(
    `<style>body{margin:0;padding:8px;width:max-content;max-width:2000px;display:flex;flex-wrap:wrap;gap:8px;background:#8a8886;font:13px sans-serif}
     figure{margin:0;display:flex;flex-direction:column}</style>${figures}`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.locator("body").screenshot());
  await page.close();
  console.log(file);
}

const wordsIn = (locale) => (id, values) => message(locale, id, values);

async function tabs(locale) {
  const words = wordsIn(locale);
  const pane = await paneIn(locale);
  await pane.openSample(SELF_EVALUATION);
  for (const [theme, media] of Object.entries(THEMES)) {
    await pane.page.emulateMedia(media);
    const pictures = [];
    for (const tab of TABS) {
      const name = words(`pane.tab.${tab}`);
      await pane.pane.getByRole("tab", { name }).click();
      for (const width of WIDTHS) pictures.push([`${name} ${width}`, await shot(pane, width)]);
    }
    await contactSheet(join(values.out, `tabs-${locale}-${theme}.png`), pictures);
  }
  await pane.page.context().close();
}

/** Every view but the tabs: what a person opens from them. */
async function views(locale, theme, width) {
  const pane = await paneIn(locale);
  await pane.page.emulateMedia(THEMES[theme]);
  const pictures = [];
  for (const [name, bring] of Object.entries(VIEWS)) {
    await bring(pane, wordsIn(locale));
    pictures.push([name, await shot(pane, width)]);
    await pane.page.keyboard.press("Escape");
  }
  await contactSheet(join(values.out, `views-${locale}-${theme}-${width}.png`), pictures);
  await pane.page.context().close();
}

/** Every state that is not the day's work. */
async function states(locale, theme, width) {
  const pane = await paneIn(locale);
  await pane.page.emulateMedia(THEMES[theme]);
  const pictures = [];
  for (const [name, bring] of Object.entries(STATES)) {
    await pane.openSample(SELF_EVALUATION);
    await bring(pane, wordsIn(locale));
    pictures.push([name, await shot(pane, width)]);
  }
  await contactSheet(join(values.out, `states-${locale}-${theme}-${width}.png`), pictures);
  await pane.page.context().close();
}

async function readmePicture() {
  const pane = await paneIn("zh-CN");
  await pane.openSample(SELF_EVALUATION);
  const pictures = [];
  for (const tab of TABS) {
    await pane.pane.getByRole("tab", { name: wordsIn("zh-CN")(`pane.tab.${tab}`) }).click();
    pictures.push(["", await shot(pane, 350)]);
  }
  await contactSheet("docs/images/pane.png", pictures);
  await pane.page.context().close();
}

/** The pictures of the user guide, by chapter and language. */
async function guidePictures(locale) {
  const pane = await paneIn(locale);
  for (const [name, bring] of Object.entries(GUIDE)) {
    await bring(pane, wordsIn(locale));
    const file = `docs/images/guide/${name}.${locale}.png`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await shot(pane, WIDTHS[0]));
    console.log(file);
    await pane.page.keyboard.press("Escape");
  }
  await pane.page.context().close();
}

/** Those that are drawn unasked, or the one that was asked for. */
function looks(usual) {
  if (values.in === undefined) return usual;
  const [locale, theme, width] = values.in.split(",");
  return [[locale, theme, Number(width)]];
}

const PARTS = {
  readme: readmePicture,
  guide: async () => {
    for (const locale of LOCALES) await guidePictures(locale);
  },
  tabs: async () => {
    for (const locale of LOCALES) await tabs(locale);
  },
  views: async () => {
    for (const look of looks([
      ["zh-CN", "light", 320],
      ["en-US", "dark", 480],
    ]))
      await views(...look);
  },
  states: async () => {
    for (const look of looks([
      ["zh-CN", "light", 320],
      ["en-US", "dark", 480],
      ["zh-CN", "contrast", 320],
    ]))
      await states(...look);
  },
};

try {
  for (const [name, make] of Object.entries(PARTS)) if ((values.only ?? name) === name) await make();
} finally {
  await browser.close();
  server.kill();
}
