import type { Locale } from "./labels";

/** A button of the manifest's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Of the 32-pixel icon, on this server; null where the manifest names none. */
  readonly icon: string | null;
  /** Name of the function it runs; null = it opens the pane. */
  readonly command: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The ribbon groups of an XML manifest, in the page's language. */
export function readRibbon(xml: string, locale: Locale): readonly RibbonGroup[] {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const resources = readResources(manifest, locale);
  const text = (parent: Element, ...path: string[]) => {
    const element = path.reduce<Element | null>((at, name) => at && child(at, name), parent);
    return resources.get(element?.getAttribute("resid") ?? "") ?? "";
  };
  return all(manifest, "Group").map((group) => ({
    label: text(group, "Label"),
    buttons: all(group, "Control").map((control) => {
      const action = child(control, "Action");
      const icon = all(control, "Image").find((image) => image.getAttribute("size") === "32");
      const address = resources.get(icon?.getAttribute("resid") ?? "");
      return {
        id: control.getAttribute("id") ?? "",
        label: text(control, "Label"),
        tip: text(control, "Supertip", "Description"),
        icon: address === undefined ? null : new URL(address).pathname,
        command: action ? (child(action, "FunctionName")?.textContent ?? null) : null,
      };
    }),
  }));
}

function readResources(manifest: Document, locale: Locale): Map<string, string> {
  const values = new Map<string, string>();
  for (const name of ["Image", "Url", "String"]) {
    for (const element of all(manifest, name)) {
      const override = all(element, "Override").find((each) => each.getAttribute("Locale") === locale);
      const id = element.getAttribute("id");
      const value = override?.getAttribute("Value") ?? element.getAttribute("DefaultValue");
      if (id !== null && value !== null) values.set(id, value);
    }
  }
  return values;
}

function all(parent: ParentNode, localName: string): Element[] {
  return [...parent.querySelectorAll("*")].filter((element) => element.localName === localName);
}

function child(parent: Element, localName: string): Element | null {
  return [...parent.children].find((element) => element.localName === localName) ?? null;
}
