import type { Grid } from "../../core/grid/grid";
import { FileError } from "./file-error";
import type { XlsxPackage } from "./xlsx-package";
import { XmlScanner } from "./xml-scanner";

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  /** Chart sheets and dialogs have no cells. */
  readonly kind: "worksheet" | "other";
  readonly part: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904-01-01 instead of 1900-01-00. */
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/**
 * Finds the workbook part and everything that reading a sheet needs.
 * @throws FileError not-a-workbook for a document that is none, unreadable where a sheet's part is missing
 */
export function readWorkbookPart(file: XlsxPackage): WorkbookPart {
  const part = findWorkbook(file);
  const targets = new Map(file.relationships(part).map((relationship) => [relationship.id, relationship]));
  const related = (type: string): string | null => {
    for (const relationship of targets.values()) {
      if (relationship.type === type && file.has(relationship.target)) return relationship.target;
    }
    return null;
  };
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const scanner = new XmlScanner(file.text(part), part);
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "workbookPr") date1904 = isTrue(scanner.attribute("date1904"));
    if (scanner.name !== "sheet" || scanner.depth !== 2) continue;
    const name = scanner.attribute("name") ?? "";
    const target = targets.get(relationshipId(scanner) ?? "");
    if (!target || !file.has(target.target)) throw new FileError("unreadable", "file.sheet-missing", { sheet: name });
    sheets.push({
      name,
      visibility: visibility(scanner.attribute("state")),
      kind: target.type === "worksheet" ? "worksheet" : "other",
      part: target.target,
    });
  }
  return { part, sheets, date1904, sharedStrings: related("sharedStrings"), styles: related("styles") };
}

function findWorkbook(file: XlsxPackage): string {
  const main = file.relationships("").find(({ type }) => type === "officeDocument");
  const part = main?.target ?? (file.has("xl/workbook.xml") ? "xl/workbook.xml" : "");
  if (/\.bin$/i.test(part)) throw new FileError("unsupported", "file.binary-workbook");
  if (/^word\//i.test(part)) throw new FileError("not-a-workbook", "file.word-document");
  if (/^ppt\//i.test(part)) throw new FileError("not-a-workbook", "file.other-archive");
  if (part === "") throw new FileError("not-a-workbook", "file.other-archive");
  return part;
}

/** The prefix is whatever the file binds to the relationships namespace; "r" nearly always. */
function relationshipId(scanner: XmlScanner): string | null {
  const plain = scanner.attribute("r:id");
  if (plain !== null) return plain;
  const tag = scanner.xml.slice(scanner.start, scanner.end);
  return /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? null;
}

function visibility(state: string | null): Grid["visibility"] {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}

export function isTrue(flag: string | null): boolean {
  return flag === "1" || flag === "true";
}
