import { BUILT_IN_FORMATS } from "./number-formats";
import { Splices } from "./splices";
import { encodeXml, withAttribute } from "./xml-text";
import { XmlScanner } from "./xml-scanner";

/** Built-in numbers that mean the same in every region; any other format is written out. */
const EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 49];

/** The lists of a styles part that can grow, in the order in which they stand. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
export type StyleList = (typeof LISTS)[number];

interface List {
  /** Span of the list's open tag; an empty list may be one tag. */
  readonly tag: { readonly start: number; readonly end: number; readonly empty: boolean };
  /** Where its closing tag begins. */
  readonly end: number;
  /** The XML of what is in it, in order. */
  readonly items: string[];
  readonly added: string[];
}

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A styles part that only ever grows: styles in use keep their numbers, new ones are cloned from them. */
export class StyleBook {
  private readonly lists = new Map<StyleList, List>();
  private readonly formats = new Map<string, number>(EVERYWHERE.map((id) => [BUILT_IN_FORMATS.get(id) ?? "", id]));
  private readonly restyled = new Map<string, number>();
  private readonly prefix: string;
  private readonly rootEnd: number;
  private lastFormat = 163;

  constructor(
    private readonly xml: string = EMPTY_STYLES,
    part = "xl/styles.xml",
  ) {
    const scanner = new XmlScanner(xml, part);
    scanner.next();
    this.prefix = /^<(\w+:)?/.exec(xml.slice(scanner.start))?.[1] ?? "";
    this.rootEnd = scanner.end;
    while (scanner.next()) {
      if (scanner.kind !== "open" || scanner.depth !== 1) continue;
      const name = LISTS.find((list) => list === scanner.name);
      if (name)
        this.lists.set(
          name,
          readList(scanner, xml, (id, code) => this.knowFormat(id, code)),
        );
    }
  }

  /** The style that looks like `style` but for its number format. */
  withFormat(style: number, format: string): number {
    return this.derived(style, `format ${format}`, (xf) =>
      withAttribute(withAttribute(xf, "numFmtId", String(this.formatId(format))), "applyNumberFormat", "1"),
    );
  }

  /** A style made from `style` by a change of its XML; the same key gives the same style again. */
  derived(style: number, key: string, change: (xf: string) => string): number {
    const known = this.restyled.get(`${style} ${key}`);
    if (known !== undefined) return known;
    const xf =
      this.list("cellXfs").items[style] ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    const [tag] = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xf) ?? [xf];
    const made = this.add("cellXfs", change(tag) + xf.slice(tag.length));
    this.restyled.set(`${style} ${key}`, made);
    return made;
  }

  /** A style made from `style` by a change of its open tag, with another alignment where one is given. */
  dressed(style: number, key: string, change: (tag: string) => string, alignment: string): number {
    const plain = this.derived(style, key, (tag) =>
      change(alignment ? withAttribute(tag, "applyAlignment", "1") : tag),
    );
    if (!alignment) return plain;
    const xf = this.list("cellXfs").items[plain] ?? "";
    const [tag = ""] = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xf) ?? [];
    return this.add("cellXfs", `${tag.replace(/\s*\/>$/, ">")}${alignment}</${this.prefix}xf>`);
  }

  /** Appends to a list and gives the new item's number. */
  add(name: StyleList, item: string): number {
    const { items, added } = this.list(name);
    const known = items.indexOf(item);
    if (known >= 0 && name !== "cellXfs") return known;
    items.push(item);
    added.push(item);
    return items.length - 1;
  }

  item(name: StyleList, index: number): string | undefined {
    return this.list(name).items[index];
  }

  /** The part as it is to be written; null where nothing was added. */
  result(): string | null {
    const splices = new Splices(this.xml);
    let changed = false;
    for (const name of LISTS) {
      const list = this.lists.get(name);
      if (!list || list.added.length === 0) continue;
      changed = true;
      const { tag, end, items, added } = list;
      const open = withAttribute(
        tag.end > tag.start ? this.xml.slice(tag.start, tag.end) : `<${this.prefix}${name}>`,
        "count",
        String(items.length),
      );
      if (tag.empty) {
        splices.replace(tag.start, tag.end, `${open.replace(/\s*\/>$/, ">")}${added.join("")}</${this.prefix}${name}>`);
      } else {
        splices.replace(tag.start, tag.end, open);
        splices.insert(end, added.join(""));
      }
    }
    return changed ? splices.result() : null;
  }

  private formatId(format: string): number {
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const id = this.lastFormat + 1;
    this.knowFormat(id, format);
    this.add("numFmts", `<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(format)}"/>`);
    return id;
  }

  private knowFormat(id: number, code: string): void {
    this.formats.set(code, id);
    this.lastFormat = Math.max(this.lastFormat, id);
  }

  /** A list that is not there yet begins where the next one stands; numFmts is the first child of all. */
  private list(name: StyleList): List {
    const there = this.lists.get(name);
    if (there) return there;
    const next = LISTS.slice(LISTS.indexOf(name) + 1).find((later) => this.lists.has(later));
    const at = (next && this.lists.get(next)?.tag.start) ?? this.rootEnd;
    const list: List = { tag: { start: at, end: at, empty: true }, end: at, items: [], added: [] };
    this.lists.set(name, list);
    return list;
  }
}

function readList(scanner: XmlScanner, xml: string, onFormat: (id: number, code: string) => void): List {
  const tag = { start: scanner.start, end: scanner.end, empty: scanner.selfClosing };
  const items: string[] = [];
  if (tag.empty) return { tag, end: tag.end, items, added: [] };
  while (scanner.next() && scanner.depth > 1) {
    if (scanner.kind !== "open") continue;
    const { start } = scanner;
    if (scanner.name === "numFmt")
      onFormat(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "");
    scanner.skipElement();
    items.push(xml.slice(start, scanner.end));
  }
  return { tag, end: scanner.start, items, added: [] };
}
