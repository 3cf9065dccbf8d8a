/** Text for an element's content or an attribute in double quotes. Line breaks survive in both. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A cell's text. XML has no control characters and no halves of a character; the file format writes them, and whatever
 * already looks so written, as _xHHHH_ (ST_Xstring, ECMA-376 part 1, 22.9.2.19). A line break in a cell is one LF.
 */
export function encodeCellText(text: string): string {
  const escaped = text.replaceAll("\r\n", "\n").replace(
    // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
    /_(?=x[\da-fA-F]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escaped.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An open tag, or an empty element, with one attribute set; the others keep their place and spelling. */
export function withAttribute(tag: string, name: string, value: string): string {
  const attribute = `${name}="${encodeXml(value)}"`;
  const there = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (there.test(tag)) return tag.replace(there, (_, space: string) => space + attribute);
  return tag.replace(/\s*\/?>$/, (end) => ` ${attribute}${end.trimStart()}`);
}

/** An open tag, or an empty element, without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
}

/** The same XML without comments and instructions, and CDATA as ordinary text, for a reader that knows none of these. */
export function plainXml(xml: string): string {
  if (!xml.includes("<!") && !xml.includes("<?")) return xml;
  return xml.replace(/<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>/g, (_, text?: string) => encodeXml(text ?? ""));
}
