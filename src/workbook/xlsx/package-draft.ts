import { FileError } from "./file-error";
import { Splices } from "./splices";
import { encodeXml } from "./xml-text";
import { XmlScanner } from "./xml-scanner";
import { relationshipsPart, type XlsxPackage } from "./xlsx-package";
import { rewriteZip } from "./zip-writer";

const CONTENT_TYPES = "[Content_Types].xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** A file in the strict form of the standard has addresses of its own. */
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A package in the making: parts as text with the changes so far, on top of a file that is never modified. */
export class PackageDraft {
  private readonly texts = new Map<string, string | null>();

  constructor(private readonly file: XlsxPackage) {}

  has(part: string): boolean {
    const changed = this.texts.get(this.spelled(part));
    return changed === undefined ? this.file.has(part) : changed !== null;
  }

  text(part: string): string {
    const changed = this.texts.get(this.spelled(part));
    if (changed === null) throw new FileError("unreadable", "file.part-missing", { part });
    return changed ?? this.file.text(part);
  }

  /** Null removes the part; a text that is what the file has already is no change. */
  set(part: string, text: string | null): void {
    const name = this.spelled(part);
    if (text !== null && this.file.has(part) && this.file.text(part) === text) this.texts.delete(name);
    else this.texts.set(name, text);
  }

  /** Removes a part with its content type and the relationship that leads to it from `owner`. */
  remove(part: string, owner: string): void {
    this.set(part, null);
    if (this.has(relationshipsPart(part))) this.set(relationshipsPart(part), null);
    this.removeElement(
      CONTENT_TYPES,
      (scanner) => scanner.attribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const ids = new Set(
      this.file
        .relationships(owner)
        .flatMap(({ target, id }) => (target.toLowerCase() === part.toLowerCase() ? [id] : [])),
    );
    this.removeElement(relationshipsPart(owner), (scanner) => ids.has(scanner.attribute("Id") ?? ""));
  }

  /**
   * Adds a part, or what a part of this kind must be registered with.
   * @param type the last step of the relationship's address, "worksheet"
   * @param contentType null where the package's default for .xml is right
   * @returns the relationship's id
   */
  add(part: string, text: string, contentType: string | null, owner: string, type: string): string {
    this.set(part, text);
    if (contentType !== null) {
      this.append(
        CONTENT_TYPES,
        (prefix) => `<${prefix}Override PartName="/${encodeXml(part)}" ContentType="${contentType}"/>`,
      );
    }
    return this.relate(owner, part, type);
  }

  relate(owner: string, part: string, type: string): string {
    const name = relationshipsPart(owner);
    if (!this.has(name)) this.set(name, EMPTY_RELATIONSHIPS);
    const taken = new Set([...this.text(name).matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map((match) => match[1]));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const base = this.text(name).includes(STRICT_OFFICE) ? STRICT_OFFICE : OFFICE;
    this.append(
      name,
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${base}/${type}" Target="/${encodeXml(part)}"/>`,
    );
    return id;
  }

  /** The first of "xl/worksheets/sheet1.xml", "…2.xml" … that is not there. */
  freePart(name: (number: number) => string): string {
    let number = 1;
    while (this.has(name(number))) number++;
    return name(number);
  }

  result(): Uint8Array {
    if (this.texts.size === 0) return this.file.bytes;
    const encoder = new TextEncoder();
    const changes = new Map([...this.texts].map(([part, text]) => [part, text === null ? null : encoder.encode(text)]));
    return rewriteZip(this.file.bytes, this.file.directory, changes);
  }

  private spelled(part: string): string {
    return this.file.entry(part)?.name ?? part;
  }

  /** Puts an element at the end of a part's root. */
  private append(part: string, element: (prefix: string) => string): void {
    const text = this.text(part);
    const scanner = new XmlScanner(text, part);
    scanner.next();
    const prefix = /^<(\w+:)?/.exec(text.slice(scanner.start))?.[1] ?? "";
    const splices = new Splices(text);
    if (scanner.selfClosing) {
      const open = text.slice(scanner.start, scanner.end).replace(/\s*\/>$/, ">");
      splices.replace(scanner.start, scanner.end, `${open}${element(prefix)}</${prefix}${scanner.name}>`);
    } else {
      splices.insert(scanner.skipElement().contentEnd, element(prefix));
    }
    this.set(part, splices.result());
  }

  private removeElement(part: string, unwanted: (scanner: XmlScanner) => boolean): void {
    const text = this.text(part);
    const scanner = new XmlScanner(text, part);
    const splices = new Splices(text);
    while (scanner.next()) {
      if (scanner.kind !== "open" || scanner.depth !== 1 || !unwanted(scanner)) continue;
      const { start } = scanner;
      scanner.skipElement();
      splices.replace(start, scanner.end, "");
    }
    this.set(part, splices.result());
  }
}
