import { FileError } from "./file-error";

/**
 * Walks over the tags of one XML part from first to last and insists that it is well formed: a part that was cut off
 * or garbled must not read as a shorter sheet. A document type is refused, so that no entity can ever be defined.
 * Positions are kept rather than pieces, so that a writer can replace exactly what it means to.
 */
export class XmlScanner {
  /** The tag that `next` came to: its local name, without a namespace prefix. */
  name = "";
  kind: "open" | "close" = "open";
  /** `<a/>` comes once, as an open tag. */
  selfClosing = false;
  /** The tag's span: `xml.slice(start, end)` is the tag itself. */
  start = 0;
  end = 0;
  /** Elements around this tag; the root's own tags stand at 0. */
  depth = 0;

  private readonly stack: string[] = [];
  private nameEnd = 0;
  private rootSeen = false;

  constructor(
    readonly xml: string,
    private readonly part: string,
  ) {
    const loose = xml.search(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/);
    if (loose >= 0 && !xml.includes("<![CDATA[")) throw this.broken(loose);
  }

  /** Goes to the next tag; false after the last one. */
  next(): boolean {
    const { xml } = this;
    let at = xml.indexOf("<", this.end);
    while (at >= 0) {
      const mark = xml.charCodeAt(at + 1);
      if (mark !== 0x21 && mark !== 0x3f) return this.take(at, mark === 0x2f);
      at = xml.indexOf("<", this.pastAside(at));
    }
    if (this.stack.length > 0 || this.end === 0) throw this.broken(xml.length);
    return false;
  }

  /** The value of an attribute of the current tag, decoded; null where it is not there. A prefix belongs to the name. */
  attribute(name: string): string | null {
    const tag = this.xml.slice(this.nameEnd, this.end);
    for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + name.length)) {
      const value = isSpace(tag.charCodeAt(at - 1)) ? attributeValue(tag, at + name.length) : null;
      if (value !== null) return decodeXml(value);
    }
    return null;
  }

  /** From an open tag to behind the element's end; gives the span of what lies between. */
  skipElement(): { contentStart: number; contentEnd: number } {
    const contentStart = this.end;
    if (this.selfClosing) return { contentStart, contentEnd: contentStart };
    const { depth } = this;
    while (this.next()) {
      if (this.kind === "close" && this.depth === depth) return { contentStart, contentEnd: this.start };
    }
    throw this.broken(this.xml.length);
  }

  broken(position: number): FileError {
    return new FileError("unreadable", "file.broken-xml", { part: this.part, position });
  }

  private take(at: number, closing: boolean): boolean {
    const { xml, stack } = this;
    const from = at + (closing ? 2 : 1);
    this.nameEnd = nameEnd(xml, from);
    const full = xml.slice(from, this.nameEnd);
    this.start = at;
    this.end = tagEnd(xml, this.nameEnd);
    if (full === "" || this.end < 0) throw this.broken(at);
    this.name = full.slice(full.indexOf(":") + 1);
    this.kind = closing ? "close" : "open";
    this.selfClosing = !closing && xml.charCodeAt(this.end - 2) === 0x2f;
    if (closing) {
      if (stack.pop() !== full) throw this.broken(at);
      this.depth = stack.length;
    } else {
      this.depth = stack.length;
      if (this.depth === 0 && this.rootSeen) throw this.broken(at);
      this.rootSeen = true;
      if (!this.selfClosing) stack.push(full);
    }
    return true;
  }

  /** Comments, CDATA and processing instructions are stepped over; a declaration of any kind is refused. */
  private pastAside(at: number): number {
    const { xml } = this;
    const [head, tail] = xml.startsWith("<!--", at)
      ? ["<!--", "-->"]
      : xml.startsWith("<![CDATA[", at)
        ? ["<![CDATA[", "]]>"]
        : ["<?", "?>"];
    if (!xml.startsWith(head, at)) throw new FileError("unreadable", "file.document-type", { part: this.part });
    const end = xml.indexOf(tail, at + head.length);
    if (end < 0) throw this.broken(at);
    return end + tail.length;
  }
}

/** Text content or an attribute's value as it is meant: entities and CDATA resolved, line ends as XML has them. */
export function decodeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&") && !text.includes("<")) return text;
  return text.replace(
    /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g,
    (_, cdata?: string, hex?: string, decimal?: string, named?: string) => {
      if (cdata !== undefined) return cdata;
      if (hex !== undefined) return codePoint(parseInt(hex, 16));
      if (decimal !== undefined) return codePoint(parseInt(decimal, 10));
      return named === undefined ? "" : (NAMED.get(named) ?? "");
    },
  );
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function nameEnd(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e || code === 0x2f || isSpace(code)) break;
  }
  return at;
}

/** Behind the tag's ">", which may also stand in an attribute's value; -1 where the tag never ends or has a "<". */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x3c) return -1;
    if (code === 0x22 || code === 0x27) {
      at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function attributeValue(tag: string, from: number): string | null {
  let at = from;
  while (isSpace(tag.charCodeAt(at))) at++;
  if (tag.charCodeAt(at) !== 0x3d) return null;
  at++;
  while (isSpace(tag.charCodeAt(at))) at++;
  const quote = tag.charAt(at);
  if (quote !== '"' && quote !== "'") return null;
  return tag.slice(at + 1, tag.indexOf(quote, at + 1));
}
