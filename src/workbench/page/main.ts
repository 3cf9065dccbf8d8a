import type { Grid } from "../workbooks/univer/grid";
import { AddinFrame } from "./addin-frame";
import { Bar } from "./bar";
import { loadConfig, PROBE, type Sample } from "./config";
import { download, openDocument, savedDocument, type OpenDocument } from "./document";
import { element } from "./element";
import { fillIn, labelsFor, pageLocale, reasonText } from "./labels";
import { Notices } from "./notices";
import { readRibbon, type RibbonButton } from "./ribbon";
import { makeSplit } from "./split";

declare global {
  interface Window {
    /** For tests and the console: the workbook that is open and the host that plays Excel on it; grid and frame. */
    workbench?: OpenDocument & { readonly grid: Grid; readonly frame: AddinFrame };
  }
}

const locale = pageLocale(navigator.languages);
const labels = labelsFor(locale);
document.documentElement.lang = locale;

async function start(): Promise<void> {
  const pane = element("pane", HTMLElement);
  const edge = element("edge", HTMLElement);
  pane.setAttribute("aria-label", labels.pane);
  edge.setAttribute("aria-label", labels.edge);
  element("grid", HTMLElement).setAttribute("aria-label", labels.grid);
  element("starting", HTMLElement).textContent = labels.starting;
  makeSplit(edge, pane);
  const config = await loadConfig(window.location.search);
  // The add-in first: it loads while the grid's code is still on its way.
  const frame = new AddinFrame(pane, labels.pane, config.pane ?? PROBE, locale);
  const grid = import(/* webpackChunkName: "grid" */ "../workbooks/univer/grid").then(({ Grid }) => {
    return new Grid(element("grid", HTMLElement), locale);
  });
  const workbench = new Workbench(frame, grid);
  workbench.bar.showSamples(config.samples);
  if (config.manifest !== undefined) {
    const manifest = await (await fetch(config.manifest)).text();
    workbench.bar.showRibbon(readRibbon(manifest, locale));
  }
  const [first] = config.samples;
  if (first) await workbench.openSample(first);
}

class Workbench {
  readonly bar: Bar;
  private readonly notices = new Notices(element("notice", HTMLElement), labels.close);
  private current: OpenDocument | null = null;
  private opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly frame: AddinFrame,
    private readonly grid: Promise<Grid>,
  ) {
    this.bar = new Bar(labels, locale, {
      open: (file) => void file.arrayBuffer().then((bytes) => this.open(file.name, new Uint8Array(bytes))),
      openSample: (sample) => void this.openSample(sample),
      save: () => void this.save(),
      undo: () => this.current?.workbook.undo(),
      press: (button) => this.press(button),
    });
  }

  async openSample({ file }: Sample): Promise<void> {
    const response = await fetch(`samples/${encodeURIComponent(file)}`);
    await this.open(file, new Uint8Array(await response.arrayBuffer()));
  }

  /** One file after the other, however fast they are chosen. */
  private open(name: string, bytes: Uint8Array): Promise<void> {
    this.opening = this.opening.then(() => this.openNow(name, bytes));
    return this.opening;
  }

  private async openNow(name: string, bytes: Uint8Array): Promise<void> {
    try {
      const opened = await openDocument(this.grid, this.frame, name, bytes, this.current === null);
      this.current = opened;
      window.workbench = { ...opened, grid: await this.grid, frame: this.frame };
      this.follow(opened);
      this.bar.showFile(name);
      const list = opened.file.notShown
        .map((feature) => labels.feature[feature])
        .join(locale === "zh-CN" ? "、" : ", ");
      const lines = [
        fillIn(labels.opened, { name }),
        ...(list === "" ? [] : [fillIn(labels.notShown, { list })]),
        ...(opened.file.plain ? [labels.plain] : []),
      ];
      this.notices.show(lines.join(" · "));
    } catch (error) {
      this.notices.show(fillIn(labels.notOpened, { name, why: reasonText(labels, error) }), "error");
    }
  }

  private follow(opened: OpenDocument): void {
    const { missing } = opened.host.session;
    let told = 0;
    this.bar.showUndo(false);
    opened.workbook.onUndoable((possible) => this.bar.showUndo(possible));
    opened.host.afterBatch = () => {
      if (missing.length === told) return;
      told = missing.length;
      const member = missing.at(-1) ?? "";
      console.error(`workbench: ${member}`);
      this.notices.show(fillIn(labels.missing, { member }), "error");
    };
  }

  private async save(): Promise<void> {
    if (!this.current) return;
    const { name } = this.current.file;
    try {
      const saved = await savedDocument(this.current);
      if (!saved) return this.notices.show(`${labels.nothingToSave} ${labels.formatsStay}`);
      download(name, saved.bytes);
      const { cells, rows, sheets } = saved;
      this.notices.show(`${fillIn(labels.saved, { name, cells, rows, sheets })} ${labels.formatsStay}`);
    } catch (error) {
      this.notices.show(fillIn(labels.notSaved, { why: reasonText(labels, error) }), "error");
    }
  }

  private press({ id, command }: RibbonButton): void {
    this.frame.focus();
    if (command === null || !this.current) return;
    if (!this.current.host.runCommand(id, command)) {
      this.notices.show(fillIn(labels.commandWithoutHandler, { name: command }), "error");
    }
  }
}

void start();
