import { frameName, frameUrl, type FrameIdentity } from "../host/frame";
import { ExcelHost, type HostOptions } from "../host/host";
import type { Workbook } from "../host/workbook";
import type { Locale } from "./labels";

/**
 * The iframe that the add-in lives in. It starts loading at once; what it says before there is a workbook waits. Only
 * the frame's own window on this very origin is listened to.
 */
export class AddinFrame {
  private frame: HTMLIFrameElement;
  private host: ExcelHost | null = null;
  private waiting: string[] = [];
  private identity: FrameIdentity;
  private loads = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly title: string,
    private readonly address: string,
    private readonly locale: Locale,
  ) {
    window.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.source !== this.frame.contentWindow || event.origin !== window.location.origin) return;
      if (typeof event.data !== "string") return;
      if (this.host) this.host.receive(event.data);
      else this.waiting.push(event.data);
    });
    this.identity = this.newIdentity();
    this.frame = this.newFrame();
  }

  /** Gives the add-in a workbook to talk to; `play` makes the host another Excel than the newest one, in health. */
  connect(workbook: Workbook, play: Omit<HostOptions, "workbook" | "frame" | "post"> = {}): ExcelHost {
    const { frame, identity } = this; // a later load has others
    const host = new ExcelHost({
      ...play,
      workbook,
      frame: identity,
      post: (text) => frame.contentWindow?.postMessage(text, window.location.origin),
    });
    this.host = host;
    for (const text of this.waiting.splice(0)) host.receive(text);
    return host;
  }

  /** Another document: the add-in starts anew, as Excel does it. */
  reload(): void {
    this.host = null;
    this.waiting = [];
    this.identity = this.newIdentity();
    this.frame.remove();
    this.frame = this.newFrame();
  }

  /** The add-in's own window, on this very origin. */
  get window(): Window | null {
    return this.frame.contentWindow;
  }

  focus(): void {
    this.frame.focus();
  }

  /** Every load has ids of its own: the client keeps what it learned under them for the tab's life. */
  private newIdentity(): FrameIdentity {
    this.loads++;
    return {
      conversationId: `conversation-${this.loads}`,
      controlId: `control-${this.loads}`,
      hostUrl: window.location.origin + window.location.pathname,
      locale: this.locale,
    };
  }

  private newFrame(): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.title = this.title;
    frame.name = frameName(this.identity); // before the address: the page reads it as it loads
    frame.src = frameUrl(new URL(this.address, window.location.href).href, this.identity);
    this.container.append(frame);
    return frame;
  }
}
