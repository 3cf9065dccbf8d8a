import { SETTINGS_NAMESPACE, settingsOfXml, settingsXml } from "./settings-xml";
import type { PackageDraft } from "./package-draft";
import { type XlsxPackage } from "./xlsx-package";
import { XmlScanner } from "./xml-scanner";

const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Excel wants an id of each custom XML part; ours is the same in every workbook, as there is one in each. */
const ITEM_ID = "{6A8F0E52-1C0B-4B7E-9E53-4A4950494E47}";

/** Our settings in a workbook's custom XML parts; empty where there are none. */
export function readSettings(file: XlsxPackage, workbook: string): Map<string, string> {
  const part = settingsPart(file, workbook);
  return part === null ? new Map<string, string>() : settingsOfXml(file.text(part));
}

/** Puts the settings into the draft: into our part where there is one, else into a new one; without any, it goes. */
export function writeSettings(
  draft: PackageDraft,
  file: XlsxPackage,
  workbook: string,
  settings: ReadonlyMap<string, string>,
): void {
  const part = settingsPart(file, workbook);
  if (part !== null && settings.size > 0) {
    draft.set(part, settingsXml(settings));
  } else if (part !== null) {
    for (const { type, target } of file.relationships(part)) if (type === "customXmlProps") draft.remove(target, part);
    draft.remove(part, workbook);
  } else if (settings.size > 0) {
    const item = draft.freePart((number) => `customXml/item${number}.xml`);
    const properties = draft.freePart((number) => `customXml/itemProps${number}.xml`);
    draft.add(item, settingsXml(settings), "application/xml", workbook, "customXml");
    draft.add(properties, propertiesXml(), PROPERTIES, item, "customXmlProps");
  }
}

function settingsPart(file: XlsxPackage, workbook: string): string | null {
  for (const { type, target, external } of file.relationships(workbook)) {
    if (type === "customXml" && !external && file.has(target) && isOurs(file.text(target), target)) return target;
  }
  return null;
}

function isOurs(xml: string, part: string): boolean {
  if (!xml.includes(SETTINGS_NAMESPACE)) return false;
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  return scanner.name === "settings";
}

function propertiesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
