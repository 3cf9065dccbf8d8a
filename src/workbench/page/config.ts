/** What the server tells the page: which add-in, which sample workbooks. */
export interface WorkbenchConfig {
  /** Address of the add-in's pane on this server; absent = the built-in probe. */
  readonly pane?: string;
  /** Address of the manifest whose ribbon buttons are shown. */
  readonly manifest?: string;
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly file: string;
  readonly name: Readonly<Record<"zh-CN" | "en-US", string>>;
}

export const PROBE = "probe.html";

/** `?probe` in the page's address shows the built-in probe instead of the add-in, `?pane=/…` a page of this server. */
export async function loadConfig(search: string): Promise<WorkbenchConfig> {
  const response = await fetch("config.json");
  const config = (await response.json()) as WorkbenchConfig;
  const asked = new URLSearchParams(search);
  const pane = asked.get("pane");
  if (pane !== null && /^\/(?!\/)/.test(pane)) return { pane, samples: config.samples };
  return asked.has("probe") ? { samples: config.samples } : config;
}
