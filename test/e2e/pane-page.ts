import { basename } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page, type Request } from "@playwright/test";
import type ExcelJS from "exceljs";
import type { Fault } from "../../src/workbench/host/faults";
import config from "../../workbench.config.json";
import { WorkbenchPage } from "./workbench-page";

const SAMPLES = config.samples.files.map(({ file }) => file);

/** What a build may be asked for: its own static files, by elements of the page. Never by code: no fetch, no beacon. */
const STATIC = new Set(["document", "stylesheet", "script", "image", "font"]);

/** The add-in in the workbench. Besides what the page itself is watched for, its pane may make no request of its own. */
export class PanePage extends WorkbenchPage {
  constructor(page: Page) {
    super(page);
    page.on("request", (request) => {
      if (isOfPane(request) && !STATIC.has(request.resourceType())) {
        this.complaints.push(`the pane asked for ${request.url()} (${request.resourceType()})`);
      }
    });
  }

  /** Violations of the content security policy, in every frame. */
  async watchPolicy(): Promise<void> {
    await this.page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
  }

  /** Loads the workbench, unless it is there already. */
  async start(search = ""): Promise<void> {
    if (await this.page.evaluate(() => window.workbench !== undefined)) return;
    await this.page.goto(`/workbench/${search}`);
    // Loading the grid's library is no part of what is tested, and slow where the machine is busy.
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.settled();
  }

  /** As on the first day: nothing kept on this machine, the window and the pane as wide as they were. */
  async fresh(): Promise<void> {
    this.complaints.splice(0);
    await this.page.setViewportSize(VIEWPORT);
    await this.page.evaluate(() => {
      if (window.workbench === undefined) return;
      localStorage.clear();
      document.getElementById("pane")?.style.removeProperty("flex");
    });
  }

  async openSample(file: string): Promise<void> {
    await this.settled();
    await this.closed();
    await this.page.locator("#samples").selectOption({ index: SAMPLES.indexOf(file) + 1 });
    await this.opened(file);
    await this.settled();
  }

  override async open(name: string, workbook: ExcelJS.Workbook): Promise<void> {
    await this.closed();
    await super.open(name, workbook);
    await this.settled();
  }

  /** A file as it is, with the parts that the library of `open` does not know. */
  async openFile(path: string): Promise<void> {
    await this.closed();
    await this.page.locator("#file").setInputFiles(path);
    await this.opened(basename(path));
    await this.settled();
  }

  /** Forgets what is open, so that the same file opened once more is told from it. */
  private async closed(): Promise<void> {
    await this.page.evaluate(() => {
      delete window.workbench;
    });
  }

  /** The pane has read the sheet that is open, or said why not. */
  async settled(): Promise<void> {
    // Without a configuration of the tests, as for the pictures, a busy machine would be given up after five seconds.
    await expect(this.pane.locator("header")).toBeVisible({ timeout: 60_000 });
    await expect(this.pane.locator(".fui-Spinner")).toHaveCount(0, { timeout: 60_000 });
  }

  /** A fault on the nth request of the pane from now. */
  async onCall(nth: number, fault: Fault): Promise<void> {
    await this.page.evaluate(([n, what]) => window.workbench?.host.faults.onCall(n, what), [nth, fault] as const);
  }

  /** The pane starts anew on the open workbook, in another Excel, with faults to come. */
  async reopen(excel: {
    readonly readOnly?: boolean;
    readonly calls?: readonly (readonly [number, Fault])[];
  }): Promise<void> {
    await this.page.evaluate(({ readOnly = false, calls = [] }) => {
      const opened = window.workbench;
      if (!opened) throw new Error("no workbook is open");
      opened.frame.reload();
      const host = opened.frame.connect(opened.workbook, { readOnly });
      for (const [nth, fault] of calls) host.faults.onCall(nth, fault);
      window.workbench = { ...opened, host };
    }, excel);
    await expect(this.pane.locator("header")).toBeVisible();
  }

  tab(name: "识别" | "核查" | "评分" | "报告"): Locator {
    return this.pane.getByRole("tab", { name });
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name });
  }

  /** What is selected in the grid, as "Sheet!A1:B2". */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const workbook = window.workbench?.workbook;
      if (!workbook) return "";
      const { sheet, area } = workbook.selection();
      const name = workbook.sheets().find(({ id }) => id === sheet)?.name ?? "?";
      const corner = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
      const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
      return `${name}!${corner(area.row, area.column)}:${last}`;
    });
  }

  /** A cell's value past the pane. */
  value(address: string): Promise<unknown> {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    return this.page.evaluate(
      ([r, c]) => {
        const workbook = window.workbench?.workbook;
        return workbook?.values(workbook.activeSheet(), { row: r, column: c, rows: 1, columns: 1 })[0]?.[0];
      },
      [row, column] as const,
    );
  }

  /** What another person types meanwhile, on the sheet that is shown or on another. */
  async typed(address: string, value: string | number, sheet?: string): Promise<void> {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    await this.page.evaluate(
      ([r, c, v, name]) => {
        const workbook = window.workbench?.workbook;
        const { id } = workbook?.sheets().find((one) => one.name === name) ?? {};
        workbook?.write(id ?? workbook.activeSheet(), { row: r, column: c, rows: 1, columns: 1 }, [[{ value: v }]]);
      },
      [row, column, value, sheet] as const,
    );
  }

  /** axe finds nothing, and nothing lies beyond the pane, at the width of a task pane as narrow as Excel makes it. */
  async accessibleWhenNarrow(): Promise<void> {
    await this.page.locator("#pane").evaluate((pane) => (pane.style.flex = "0 0 320px"));
    await this.settled();
    await this.accessible();
    const beyond = await this.pane
      .locator("html")
      .evaluate((html) => Math.max(html.scrollWidth, html.ownerDocument.body.scrollWidth) - html.clientWidth);
    expect(beyond).toBe(0);
    await this.page.locator("#pane").evaluate((pane) => (pane.style.flex = ""));
  }

  async accessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .include(["#pane iframe", "body"])
      .exclude(["#pane iframe", "[data-tabster-dummy]"])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
    ).toEqual([]);
  }
}

function isOfPane(request: Request): boolean {
  return request.frame().parentFrame() !== null;
}

const VIEWPORT = { width: 1366, height: 768 };

/**
 * One page for all tests: the workbench loads once, which takes most of a test's time, and every test opens a workbook
 * of its own in it. Nothing of the test before is left on this machine but the page.
 */
export const test = base.extend<{ workbench: PanePage }, { loaded: PanePage }>({
  loaded: [
    async ({ browser }, use, { project }) => {
      const { baseURL, ignoreHTTPSErrors, locale, actionTimeout } = project.use;
      const context = await browser.newContext({
        baseURL: baseURL ?? "",
        ignoreHTTPSErrors: ignoreHTTPSErrors ?? false,
        locale: locale ?? "",
        viewport: VIEWPORT,
      });
      context.setDefaultTimeout(actionTimeout ?? 0);
      const workbench = new PanePage(await context.newPage());
      await workbench.watchPolicy();
      await use(workbench);
      await context.close();
    },
    { scope: "worker" },
  ],
  workbench: async ({ loaded }, use) => {
    await loaded.fresh();
    await use(loaded);
    expect(loaded.complaints).toEqual([]);
  },
});

export { expect };
