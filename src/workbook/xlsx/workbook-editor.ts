import { Splices } from "./splices";
import { encodeXml, withAttribute } from "./xml-text";
import { XmlScanner } from "./xml-scanner";

/** Children of the workbook that stand before `calcPr`, and before `definedNames`, in the schema's order. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

/** The workbook's XML with Excel told to compute everything when it opens the file. */
export function withFullCalculation(xml: string, part: string): string {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (scanner.name !== "calcPr" || scanner.depth !== 1) continue;
    const tag = xml.slice(scanner.start, scanner.end);
    return replaced(xml, scanner.start, scanner.end, withAttribute(tag, "fullCalcOnLoad", "1"));
  }
  const { at, prefix } = behind(xml, part, BEFORE_CALCULATION);
  return replaced(xml, at, at, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
}

/** The workbook's XML with one sheet more at the end. */
export function withSheetListed(xml: string, part: string, name: string, relationship: string): string {
  const scanner = new XmlScanner(xml, part);
  let id = 0;
  let last = { end: 0, tag: "" };
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "sheet" || scanner.depth !== 2) continue;
    id = Math.max(id, Number(scanner.attribute("sheetId")));
    const tag = xml.slice(scanner.start, scanner.end);
    scanner.skipElement();
    last = { end: scanner.end, tag };
  }
  // Named as its neighbour is, whose prefixes are known to be declared.
  const element = /^<([\w:]+)/.exec(last.tag)?.[1] ?? "sheet";
  const reference = /\s(\w+:id)\s*=/.exec(last.tag)?.[1] ?? "r:id";
  const sheet = `<${element} name="${encodeXml(name)}" sheetId="${id + 1}" ${reference}="${relationship}"/>`;
  return replaced(xml, last.end, last.end, sheet);
}

/**
 * The workbook's XML without one sheet. Names and the active tab refer to sheets by their place in the list: those of
 * the sheet go, those behind it move up.
 */
export function withoutSheetListed(xml: string, part: string, name: string): string {
  const gone = sheetNames(xml, part).indexOf(name);
  const scanner = new XmlScanner(xml, part);
  const splices = new Splices(xml);
  const moveUp = (tag: string, attribute: string): string => {
    const at = Number(scanner.attribute(attribute) ?? -1);
    return at > gone || (at === gone && at > 0) ? withAttribute(tag, attribute, String(at - 1)) : tag;
  };
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const { start } = scanner;
    const drop =
      (scanner.name === "sheet" && scanner.depth === 2 && scanner.attribute("name") === name) ||
      (scanner.name === "definedName" && scanner.attribute("localSheetId") === String(gone));
    if (drop) {
      scanner.skipElement();
      splices.replace(start, scanner.end, "");
    } else if (scanner.name === "workbookView" || scanner.name === "definedName") {
      const tag = xml.slice(start, scanner.end);
      const moved = moveUp(moveUp(moveUp(tag, "firstSheet"), "activeTab"), "localSheetId");
      if (moved !== tag) splices.replace(start, scanner.end, moved);
    }
  }
  return splices.result();
}

/** The workbook's XML with names that belong to its last sheet: `_xlnm.Print_Area` and the like, with their formulas. */
export function withNamesOfLastSheet(xml: string, part: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return xml;
  const place = sheetNames(xml, part).length - 1;
  const { at, prefix } = behind(xml, part, BEFORE_NAMES);
  const elements = [...names]
    .map(
      ([name, formula]) =>
        `<${prefix}definedName name="${name}" localSheetId="${place}">${encodeXml(formula)}</${prefix}definedName>`,
    )
    .join("");
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "definedNames" || scanner.depth !== 1 || scanner.selfClosing)
      continue;
    const { contentEnd } = scanner.skipElement();
    return replaced(xml, contentEnd, contentEnd, elements);
  }
  return replaced(xml, at, at, `<${prefix}definedNames>${elements}</${prefix}definedNames>`);
}

function sheetNames(xml: string, part: string): string[] {
  const scanner = new XmlScanner(xml, part);
  const names: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === "sheet" && scanner.depth === 2) {
      names.push(scanner.attribute("name") ?? "");
    }
  }
  return names;
}

/** Right behind the last of these children of the root. */
function behind(xml: string, part: string, children: readonly string[]): { at: number; prefix: string } {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const prefix = /^<(\w+:)?/.exec(xml.slice(scanner.start))?.[1] ?? "";
  let at = scanner.end;
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.depth !== 1) continue;
    const { name } = scanner;
    scanner.skipElement();
    if (children.includes(name)) at = scanner.end;
  }
  return { at, prefix };
}

function replaced(xml: string, start: number, end: number, replacement: string): string {
  return xml.slice(0, start) + replacement + xml.slice(end);
}
