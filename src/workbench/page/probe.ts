import { element } from "./element";

/** A pane of the workbench's own, for want of another: shows that the genuine office.js reads and writes. */
async function start(): Promise<void> {
  const { host, platform } = await Office.onReady();
  element("state", HTMLElement).textContent =
    `${String(host)} · ${String(platform)} · ${Office.context.displayLanguage}`;
  const answer = element("answer", HTMLElement);
  const offer = (id: string, act: () => Promise<string>) => {
    const button = element(id, HTMLButtonElement);
    button.disabled = false;
    button.addEventListener("click", () => {
      act().then(
        (text) => (answer.textContent = text),
        (error: unknown) => (answer.textContent = String(error)),
      );
    });
  };
  offer("read", readSelection);
  offer("write", writeSheet);
}

function readSelection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,text");
    await context.sync();
    return `${range.address}\n${range.text.map((row) => row.join(" | ")).join("\n")}`;
  });
}

function writeSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["甲", 1],
      ["乙", 2],
      ["合计", "=SUM(B1:B2)"],
    ];
    range.format.fill.color = "#E2F0D9";
    sheet.getRange("B1:B3").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
    sheet.activate();
    await context.sync();
    range.load("address,text");
    await context.sync();
    return `${range.address}\n${range.text.map((row) => row.join(" | ")).join("\n")}`;
  });
}

void start();
