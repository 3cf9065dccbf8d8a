import { refuseForeignFile } from "./foreign-file";
import { FileError } from "./file-error";
import { decodeXml, XmlScanner } from "./xml-scanner";
import { readDirectory, type ZipEntry } from "./zip-directory";
import { unpackPart } from "./zip-part";

/** One relationship of a part, its target resolved to a part name. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: "worksheet", "sharedStrings", "chart" … the same in strict files. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** An opened .xlsx: its parts by name, unpacked when asked for. Part names are compared without case. */
export class XlsxPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly directory: readonly ZipEntry[];

  /** @throws FileError with any code */
  constructor(readonly bytes: Uint8Array) {
    refuseForeignFile(bytes);
    this.directory = readDirectory(bytes);
    this.entries = new Map(this.directory.map((entry) => [entry.name.toLowerCase(), entry]));
    if (!this.has("[Content_Types].xml")) throw this.foreign();
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The part's own spelling of a name. */
  entry(part: string): ZipEntry | undefined {
    return this.entries.get(part.toLowerCase());
  }

  unpack(part: string): Uint8Array {
    const entry = this.entry(part);
    if (!entry) throw new FileError("unreadable", "file.part-missing", { part });
    return unpackPart(this.bytes, entry);
  }

  /** An XML part as text. UTF-8 and UTF-16 are what the standard allows (ECMA-376 part 2, 6.2.5). */
  text(part: string): string {
    const bytes = this.unpack(part);
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? "utf-16be"
          : "utf-8";
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      throw new FileError("unreadable", "file.broken-xml", { part, position: 0 });
    }
  }

  /** What a part refers to, in the file's order; nothing where it has no relationships. */
  relationships(part: string): readonly Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    const found: Relationship[] = [];
    const scanner = new XmlScanner(this.text(name), name);
    while (scanner.next()) {
      if (scanner.kind !== "open" || scanner.name !== "Relationship") continue;
      const external = scanner.attribute("TargetMode") === "External";
      const target = scanner.attribute("Target") ?? "";
      const type = scanner.attribute("Type") ?? "";
      found.push({
        id: scanner.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolve(part, target),
        external,
      });
    }
    return found;
  }

  /** A zip that is no workbook: say what it is, as far as its parts tell. */
  private foreign(): FileError {
    if (this.has("mimetype") || this.has("META-INF/manifest.xml"))
      return new FileError("unsupported", "file.open-document");
    return new FileError("not-a-workbook", "file.other-archive");
  }
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as seen from its part: "../charts/chart1.xml", "/xl/charts/chart1.xml" or "charts/chart1.xml". */
function resolve(part: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return decodeXml(steps.join("/"));
}
