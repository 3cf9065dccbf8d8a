import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers";
import { JSDOM } from "jsdom";
import { frameName, frameUrl, type FrameIdentity } from "../../src/workbench/host/frame";
import { ExcelHost, type HostOptions } from "../../src/workbench/host/host";
import type { Workbook } from "../../src/workbench/host/workbook";

/** Microsoft's own library as npm installed it: read, never copied. */
const OFFICE_JS = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
/**
 * The client compares addresses with every message, and jsdom works each host name anew through the tables of
 * international domain names; a number it does not.
 */
const HOST_NAME = "h";
const ORIGIN = `https://${HOST_NAME}:3443`;

export interface OfficeClient {
  /** `window` of the add-in's page. */
  readonly window: ClientWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  close(): void;
}

type ClientWindow = JSDOM["window"] & {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
};

export type ClientOptions = Partial<Omit<HostOptions, "workbook" | "frame" | "post">> & {
  readonly workbook: Workbook;
  readonly locale?: string;
};

/**
 * Boots the genuine office.js in jsdom against the workbench host. Once per test file is enough (0.3 to 1.5 s); give
 * every test a workbook of its own by `host`'s methods or a client of its own.
 */
export async function startOfficeClient(options: ClientOptions): Promise<OfficeClient> {
  const { locale = "zh-CN", ...hostOptions } = options;
  const frame: FrameIdentity = {
    conversationId: "conversation-1",
    controlId: "control-1",
    hostUrl: `${ORIGIN}/workbench/`,
    locale,
  };
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: frameUrl(`${ORIGIN}/addin.html`, frame),
    runScripts: "dangerously",
    pretendToBeVisual: true,
  });
  const window = dom.window as ClientWindow;
  window.name = frameName(frame);
  const host = new ExcelHost({
    ...hostOptions,
    frame,
    post: (data) =>
      setImmediate(() => window.dispatchEvent(new window.MessageEvent("message", { data, origin: ORIGIN }))),
  });
  Object.defineProperty(window.document, "domain", { value: HOST_NAME }); // jsdom has none
  Object.defineProperty(window, "opener", {
    value: { postMessage: (text: string) => setImmediate(() => host.receive(text)) },
  });
  loadScriptsFromDisk(window);
  await window.Office.onReady();
  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    host,
    close: () => window.close(),
  };
}

/** office.js adds script tags for its parts; jsdom loads nothing, so each is read and run here. */
function loadScriptsFromDisk(window: ClientWindow): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the node that it was called on
  const { appendChild } = window.Node.prototype;
  const base = `${ORIGIN}/office-js/`;
  const run = (script: HTMLScriptElement) => {
    window.eval(readFileSync(join(OFFICE_JS, script.src.slice(base.length)), "utf8"));
    script.onload?.(new window.Event("load"));
  };
  window.Node.prototype.appendChild = function <T extends Node>(this: Node, child: T): T {
    appendChild.call(this, child);
    const script = child as unknown as HTMLScriptElement;
    if (script.tagName === "SCRIPT" && script.src.startsWith(base)) setImmediate(() => run(script));
    return child;
  };
  const first = window.document.createElement("script");
  first.src = `${base}office.js`; // office.js finds its folder by its own tag
  appendChild.call(window.document.head, first);
  window.eval(readFileSync(join(OFFICE_JS, "office.js"), "utf8"));
}
