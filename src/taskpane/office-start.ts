/** How the pane stands to Excel once Office's own library has answered. */
export type ExcelStart =
  | { readonly state: "ready"; readonly requirementSets: string }
  /** Opened in a browser, or in another program. */
  | { readonly state: "outside" }
  /** The library is there but Excel says nothing. */
  | { readonly state: "silent"; readonly seconds: number };

const PATIENCE_SECONDS = 30;

/** Waits for Office.onReady; never for ever. */
export async function awaitExcel(): Promise<ExcelStart> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<ExcelStart>((resolve) => {
    timer = setTimeout(() => resolve({ state: "silent", seconds: PATIENCE_SECONDS }), PATIENCE_SECONDS * 1000);
  });
  const ready = Office.onReady().then((info): ExcelStart =>
    // A plain page has no host; the typings claim there always is one.
    (info.host as Office.HostType | null) === Office.HostType.Excel
      ? { state: "ready", requirementSets: newestExcelApi() }
      : { state: "outside" },
  );
  const start = await Promise.race([ready, silence]);
  clearTimeout(timer);
  return start;
}

/** "ExcelApi 1.17 on PC", for reports. */
function newestExcelApi(): string {
  const versions = Array.from({ length: 40 }, (_, index) => `1.${40 - index}`);
  const newest = versions.find((version) => Office.context.requirements.isSetSupported("ExcelApi", version));
  return `ExcelApi ${newest ?? "?"} on ${String(Office.context.platform)}`;
}
