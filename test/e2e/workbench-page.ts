import { test as base, expect, type FrameLocator, type Page } from "@playwright/test";
import ExcelJS from "exceljs";

/** The page as a person meets it, watched: nothing may leave this machine, nothing may complain. */
export class WorkbenchPage {
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on("request", (request) => {
      const url = request.url();
      if (!/^(https:\/\/localhost:|data:|blob:)/.test(url)) this.complaints.push(`request to ${url}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.complaints.push(`page: ${error.message}`));
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  async opened(name: string): Promise<void> {
    await this.page.waitForFunction((wanted) => window.workbench?.file.name === wanted, name);
  }

  async open(name: string, workbook: ExcelJS.Workbook): Promise<void> {
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await this.page.locator("#file").setInputFiles({ name, mimeType, buffer });
    await this.opened(name);
  }

  /** Saves by the button and reads what came, with a library that is not ours. */
  async saved(): Promise<ExcelJS.Workbook> {
    const download = this.page.waitForEvent("download");
    await this.page.locator("#save").click();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await (await download).path());
    return workbook;
  }
}

export const test = base.extend<{ workbench: WorkbenchPage }>({
  workbench: async ({ page }, use) => {
    const workbench = new WorkbenchPage(page);
    await page.goto("/workbench/?probe");
    await use(workbench);
    expect(workbench.complaints).toEqual([]);
  },
});

export { expect };
