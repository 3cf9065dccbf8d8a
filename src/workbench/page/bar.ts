import type { Sample } from "./config";
import { element } from "./element";
import type { Labels, Locale } from "./labels";
import type { RibbonButton, RibbonGroup } from "./ribbon";

export interface BarActions {
  open(file: File): void;
  openSample(sample: Sample): void;
  save(): void;
  undo(): void;
  press(button: RibbonButton): void;
}

/** The slim bar: open, samples, save, undo, and what this is not. */
export class Bar {
  private readonly save = element("save", HTMLButtonElement);
  private readonly undo = element("undo", HTMLButtonElement);
  private readonly fileName = element("file-name", HTMLElement);

  constructor(
    private readonly labels: Labels,
    private readonly locale: Locale,
    private readonly actions: BarActions,
  ) {
    const open = element("open", HTMLButtonElement);
    const file = element("file", HTMLInputElement);
    open.textContent = labels.open;
    this.save.textContent = labels.save;
    this.undo.textContent = labels.undo;
    element("not-excel", HTMLElement).textContent = labels.notExcel;
    open.addEventListener("click", () => file.click());
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      if (chosen) actions.open(chosen);
      file.value = "";
    });
    this.save.addEventListener("click", () => actions.save());
    this.undo.addEventListener("click", () => actions.undo());
    this.takeDrops();
  }

  showSamples(samples: readonly Sample[]): void {
    const select = element("samples", HTMLSelectElement);
    element("samples-label", HTMLElement).textContent = this.labels.samples;
    const options = samples.map(({ name }, i) => new Option(name[this.locale], String(i)));
    select.replaceChildren(new Option(this.labels.samples, ""), ...options);
    select.addEventListener("change", () => {
      const sample = samples[Number(select.value)];
      if (select.value !== "" && sample) this.actions.openSample(sample);
    });
  }

  showRibbon(groups: readonly RibbonGroup[]): void {
    const ribbon = element("ribbon", HTMLElement);
    ribbon.replaceChildren(...groups.map((group) => this.group(group)));
    ribbon.hidden = groups.length === 0;
  }

  showFile(name: string): void {
    this.fileName.textContent = name;
    document.title = `${name} — ${this.labels.notExcel}`;
    this.save.disabled = false;
  }

  showUndo(possible: boolean): void {
    this.undo.disabled = !possible;
  }

  private group({ label, buttons }: RibbonGroup): HTMLElement {
    const fieldset = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = label;
    fieldset.append(legend, ...buttons.map((button) => this.ribbonButton(button)));
    return fieldset;
  }

  private ribbonButton(button: RibbonButton): HTMLElement {
    const control = document.createElement("button");
    control.type = "button";
    control.title = button.tip;
    control.dataset["id"] = button.id;
    if (button.icon !== null) {
      const icon = document.createElement("img");
      icon.alt = "";
      icon.src = button.icon;
      control.append(icon);
    }
    control.append(button.label);
    control.addEventListener("click", () => this.actions.press(button));
    return control;
  }

  private takeDrops(): void {
    const drop = element("drop", HTMLElement);
    drop.textContent = this.labels.drop;
    window.addEventListener("dragenter", (event) => {
      if (event.dataTransfer?.types.includes("Files")) drop.hidden = false;
    });
    drop.addEventListener("dragleave", () => (drop.hidden = true));
    drop.addEventListener("dragover", (event) => event.preventDefault());
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.hidden = true;
      const [file] = event.dataTransfer?.files ?? [];
      if (file) this.actions.open(file);
    });
  }
}
