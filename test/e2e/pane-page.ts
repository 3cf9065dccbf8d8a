import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page, type Request } from "@playwright/test";
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

  async start(search = ""): Promise<void> {
    await this.page.goto(`/workbench/${search}`);
    // Loading the grid's library is no part of what is tested, and slow where the machine is busy.
    await this.page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 30_000 });
    await this.settled();
  }

  async openSample(file: string): Promise<void> {
    await this.settled();
    await this.page.locator("#samples").selectOption({ index: SAMPLES.indexOf(file) + 1 });
    await this.opened(file);
    await this.settled();
  }

  /** The pane has read the sheet that is open, or said why not. */
  async settled(): Promise<void> {
    await expect(this.pane.locator("header")).toBeVisible({ timeout: 20_000 });
    await expect(this.pane.locator("main [aria-busy], main .fui-Spinner")).toHaveCount(0, { timeout: 20_000 });
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

  /** What another person types meanwhile. */
  async typed(address: string, value: string | number): Promise<void> {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    await this.page.evaluate(
      ([r, c, v]) => {
        const workbook = window.workbench?.workbook;
        workbook?.write(workbook.activeSheet(), { row: r, column: c, rows: 1, columns: 1 }, [[{ value: v }]]);
      },
      [row, column, value] as const,
    );
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

export const test = base.extend<{ workbench: PanePage }>({
  workbench: async ({ page }, use) => {
    const workbench = new PanePage(page);
    await workbench.watchPolicy();
    await use(workbench);
    expect(workbench.complaints).toEqual([]);
  },
});

export { expect };
