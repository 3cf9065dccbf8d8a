import ExcelJS from "exceljs";
import { drawn, watchFocus } from "./focus-watch";
import { expect, test, type PanePage } from "./pane-page";
import { tooSmall } from "./target-size";

/** Two columns may be the weight, an indicator lies out of the rows that count, a sum is wrong: something on every tab. */
const ROWS = [
  ["项目支出绩效自评表"],
  ["项目名称", "河道清淤"],
  ["一级指标", "三级指标", "指标值", "完成值", "权重", "分值", "得分"],
  ["产出指标", "清淤河道", "≥10公里", "8公里", 3, 61, 60],
  ["产出指标", "合格率", "≥95%", "90%", 2, 20, 19],
  ["小计", "", "", "", "", 81, 79],
  ["效益指标", "防洪能力", "提高", "提高", 1, 20, 20],
  ["总分", "", "", "", "", 101, 99],
];

/** Every view that the tab key leads through, one after the other; what was opened on the way stays open. */
const VIEWS: readonly (readonly [name: string, bring: (pane: PanePage) => Promise<void>])[] = [
  ["识别", (pane) => pane.tab("识别").click()],
  [
    "识别, while it is corrected",
    async (pane) => {
      for (const name of ["更改表头", "标记一行不是指标"]) await pane.button(name).click();
      await pane.pane.locator("main details:not([open]) > summary").first().click();
    },
  ],
  ["核查", (pane) => pane.tab("核查").click()],
  ["评分", (pane) => pane.tab("评分").click()],
  ["报告", (pane) => pane.tab("报告").click()],
];

/** What opens over the pane, and closes again by Escape. */
const LAYERS: readonly (readonly [name: string, bring: (pane: PanePage) => Promise<void>])[] = [
  ["the menu", (pane) => pane.button("更多").click()],
  ["the sheets", (pane) => pane.button(/切换工作表/).click()],
  [
    "the preview",
    async (pane) => {
      await pane.tab("评分").click();
      await pane.button("预览写回").click();
      await expect(pane.pane.getByRole("dialog")).toBeVisible();
    },
  ],
];

async function small(pane: PanePage): Promise<string[]> {
  await pane.settled();
  return pane.pane.locator("body").evaluate(tooSmall);
}

async function widthOfPane({ page }: PanePage, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, to) => (pane.style.flex = `0 0 ${to}px`), width);
}

async function beyondTheEdge(pane: PanePage): Promise<string[]> {
  return pane.pane.locator("html").evaluate((html) =>
    [html, ...html.querySelectorAll("body, body *")]
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(each).overflowX))
      .concat(html.scrollWidth > html.clientWidth ? [html] : [])
      .map((each) => `${each.tagName} ${each.getAttribute("class") ?? ""}: ${each.scrollWidth} in ${each.clientWidth}`),
  );
}

test.beforeEach(async ({ workbench }) => {
  await workbench.start();
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("自评").addRows(ROWS);
  workbook.addWorksheet("别的表").addRow(["甲"]);
  await workbench.open("目标.xlsx", workbook);
});

test("whatever can be pointed at is 24 px high and wide, or as far from the next", async ({ workbench }) => {
  const found: string[] = [];
  for (const width of [320, 480]) {
    await widthOfPane(workbench, width);
    for (const [name, bring] of VIEWS) {
      await bring(workbench);
      found.push(...(await small(workbench)).map((each) => `${width} px, ${name}: ${each}`));
    }
    for (const [name, bring] of LAYERS) {
      await bring(workbench);
      found.push(...(await small(workbench)).map((each) => `${width} px, ${name}: ${each}`));
      await workbench.page.keyboard.press("Escape");
    }
    await workbench.tab("识别").click();
    await workbench.button("重新读取").first().click();
    await workbench.settled();
  }
  expect(found).toEqual([]);
});

test("whatever the tab key leads to shows that it has the focus", async ({ workbench }) => {
  test.slow(); // two hundred keys, each with the frames that draw it
  await workbench.pane.locator("body").evaluate(watchFocus);
  const found: string[] = [];
  for (const [name, bring] of VIEWS) {
    await bring(workbench);
    await workbench.settled();
    await workbench.pane.getByRole("tab", { selected: true }).focus();
    await workbench.pane.locator("body").evaluate(watchFocus);
    for (let pressed = 0; pressed < 40; pressed += 1) {
      await workbench.page.keyboard.press("Tab");
      await workbench.pane.locator("body").evaluate(drawn); // a focus that has moved on is not looked at
    }
    const seen = await workbench.pane.locator("body").evaluate(() => window.focusSeen);
    expect(seen?.all.length).toBeGreaterThan(5);
    found.push(...(seen?.unshown ?? []).map((each) => `${name}: ${each}`));
  }
  expect(found).toEqual([]);
});

test("at 320 px, and at 640 px enlarged twice, nothing has to be scrolled sideways", async ({ workbench }) => {
  const { page } = workbench;
  const found: string[] = [];
  const session = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [1, 2]) {
    await session.send("Emulation.setDeviceMetricsOverride", {
      width: 1366,
      height: 768,
      deviceScaleFactor,
      mobile: false,
    });
    await widthOfPane(workbench, 320);
    for (const [name, bring] of VIEWS.filter((view) => deviceScaleFactor === 1 || !view[0].includes("corrected"))) {
      await bring(workbench);
      await workbench.settled();
      found.push(...(await beyondTheEdge(workbench)).map((each) => `${name}: ${each}`));
    }
  }
  await session.send("Emulation.clearDeviceMetricsOverride");
  await session.detach();
  expect(found).toEqual([]);
});
