// `npm run screenshots [-- --out FOLDER] [--only-readme]`: every tab and every state of the pane, in a real browser on real sheets, as
// contact sheets to be looked at; and docs/images/pane.png, the README's picture. What reads as a fault is played by the
// workbench's host. Nothing is asserted here: the tests in test/e2e do that.
import { chromium } from "@playwright/test";
import ExcelJS from "exceljs";
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { PanePage } from "../test/e2e/pane-page";
import { launchOptions } from "./browser.mjs";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "reports/screenshots" },
    "only-readme": { type: "boolean", default: false },
    port: { type: "string", default: "3600" },
  },
});
const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";
const WITH_PROPOSALS = "yongde-school.xlsx";
const TABS = ["识别", "核查", "评分", "报告"];
const TABS_IN_ENGLISH = ["Layout", "Check", "Scores", "Report"];
const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
const WIDTHS = [320, 480];
const HEIGHT = 760;

/** How each state comes about, from a sample that is open; the pane is then as a person would see it. */
const STATES = {
  "busy, a cell is being edited": async (pane) => {
    await pane.onCall(1, { kind: "slow", milliseconds: 6000 });
    await pane.button("重新读取").first().click();
    await pane.pane.getByText("如果正在编辑单元格").waitFor();
  },
  "first reading cancelled": async (pane) => {
    await pane.reopen({ calls: [[2, { kind: "slow", milliseconds: 9000 }]] });
    await pane.button("取消").click();
    await pane.button("读取当前工作表").waitFor();
  },
  stale: async (pane) => {
    await pane.typed("H29", 2);
    await pane.pane.getByText("结果可能已过期").waitFor();
  },
  preview: async (pane) => previewed(pane),
  "written, with undo": async (pane) => {
    await previewed(pane);
    await confirm(pane);
    await pane.button("撤销").waitFor();
    await pane.settled();
  },
  undone: async (pane) => {
    await previewed(pane);
    await confirm(pane);
    await pane.button("撤销").click();
    await pane.pane.getByText("已撤销").waitFor();
    await pane.settled();
  },
  conflict: async (pane) => {
    const cell = await previewed(pane);
    await pane.typed(cell, 77);
    await confirm(pane);
    await pane.button("重新预览").waitFor();
  },
  protected: async (pane) => {
    await pane.page.evaluate(() => {
      const { host, workbook } = window.workbench ?? {};
      if (host && workbook) host.session.parts.ofSheet(workbook.activeSheet()).protected = true;
    });
    await pane.button("重新读取").first().click();
    await pane.pane.getByText("工作表受保护，不能写入").waitFor();
  },
  "read-only": async (pane) => {
    await pane.reopen({ readOnly: true });
    await pane.pane.getByText("工作簿是只读的，不能写入").waitFor();
    await pane.settled();
  },
  "host lost": async (pane) => {
    await pane.onCall(1, { kind: "office-error", number: 5012 });
    await pane.button("重新读取").first().click();
    await pane.button("复制错误报告").waitFor();
  },
  "sheet deleted meanwhile": async (pane) => {
    await pane.page.evaluate(() => {
      const workbook = window.workbench?.workbook;
      const gone = workbook?.activeSheet();
      workbook?.addSheet("余下的表");
      if (gone !== undefined) workbook?.deleteSheet(gone);
    });
    await pane.pane.getByText("已被删除或改名").waitFor();
  },
  "no table": async (pane) =>
    opened(pane, [
      ["甲", "乙"],
      [1, 2],
    ]),
  "empty sheet": async (pane) => opened(pane, []),
  "several tables": async (pane) => opened(pane, [...table("甲", 60), ...table("乙", 50)]),
  "more menu": async (pane) => {
    await pane.button("更多").click();
    await pane.pane.getByRole("menuitem", { name: "使用说明" }).waitFor();
  },
};

const table = (name, score) => [
  [`${name}项目支出绩效自评表`],
  ["项目名称", name],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "培训人次", "≥100人", "100人", 60, score],
  ["效益指标", "社会效益指标", "覆盖率", "≥95%", "96%", 40, 40],
  ["总分", "", "", "", "", 100, score + 40],
  [],
  [],
];

async function opened(pane, rows) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Sheet1").addRows(rows);
  workbook.addWorksheet("别的表").addRow(["甲"]);
  await pane.open("shot.xlsx", workbook);
}

async function previewed(pane) {
  await pane.openSample(WITH_PROPOSALS);
  await pane.tab("评分").click();
  await pane.button("预览写回").click();
  const dialog = pane.pane.getByRole("dialog");
  await dialog.waitFor();
  return dialog.locator("li > span:first-child").first().innerText();
}

const confirm = (pane) =>
  pane.pane
    .getByRole("dialog")
    .getByRole("button", { name: /^写入 \d+ 处$/ })
    .click();

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

async function tabs(locale, labels, sample) {
  const pane = await paneIn(locale);
  await pane.openSample(sample);
  for (const [theme, media] of Object.entries(THEMES)) {
    await pane.page.emulateMedia(media);
    const pictures = [];
    for (const label of labels) {
      await pane.pane.getByRole("tab", { name: label }).click();
      for (const width of WIDTHS) pictures.push([`${label} ${width}`, await shot(pane, width)]);
    }
    await contactSheet(join(values.out, `tabs-${locale}-${theme}.png`), pictures);
  }
  await pane.page.context().close();
}

async function states(theme, width) {
  const pane = await paneIn("zh-CN");
  await pane.page.emulateMedia(THEMES[theme]);
  const pictures = [];
  for (const [name, bring] of Object.entries(STATES)) {
    await pane.openSample(SELF_EVALUATION);
    await bring(pane);
    pictures.push([name, await shot(pane, width)]);
  }
  await contactSheet(join(values.out, `states-${theme}-${width}.png`), pictures);
  await pane.page.context().close();
}

async function readmePicture() {
  const pane = await paneIn("zh-CN");
  await pane.openSample(SELF_EVALUATION);
  const pictures = [];
  for (const label of TABS) {
    await pane.tab(label).click();
    pictures.push(["", await shot(pane, 350)]);
  }
  await contactSheet("docs/images/pane.png", pictures);
  await pane.page.context().close();
}

try {
  await readmePicture();
  if (!values["only-readme"]) {
    await tabs("zh-CN", TABS, SELF_EVALUATION);
    await tabs("en-US", TABS_IN_ENGLISH, SELF_EVALUATION);
    await states("light", 320);
    await states("dark", 480);
    await states("contrast", 320);
  }
} finally {
  await browser.close();
  server.kill();
}
