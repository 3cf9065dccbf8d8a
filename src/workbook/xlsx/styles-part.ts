import { BUILT_IN_FORMATS } from "./number-formats";
import type { XlsxPackage } from "./xlsx-package";
import { XmlScanner } from "./xml-scanner";

/**
 * The number format of each cell style (`<c s="…">`), by its index.
 * @param part null where the workbook has no styles: every cell is General
 */
export function readCellFormats(file: XlsxPackage, part: string | null): readonly string[] {
  if (part === null) return [];
  const formats = new Map(BUILT_IN_FORMATS);
  const styles: string[] = [];
  const scanner = new XmlScanner(file.text(part), part);
  let inCellStyles = false;
  while (scanner.next()) {
    if (scanner.name === "cellXfs") inCellStyles = scanner.kind === "open" && !scanner.selfClosing;
    if (scanner.kind !== "open") continue;
    if (scanner.name === "numFmt" && scanner.depth === 2) {
      formats.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
    }
    if (scanner.name === "xf" && inCellStyles) {
      styles.push(formats.get(Number(scanner.attribute("numFmtId") ?? 0)) ?? "General");
    }
  }
  return styles;
}
