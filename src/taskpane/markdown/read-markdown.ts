/** A piece of one of our pages: what they are made of, and nothing that a browser could run. */
export type MarkdownBlock =
  | { readonly kind: "heading"; readonly depth: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly ListItem[]; readonly ordered: boolean }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A picture of our own, by its file below the page's folder; its text says what it shows. */
  | { readonly kind: "picture"; readonly text: string; readonly file: string }
  /** A drawn example sheet. */
  | { readonly kind: "sheet"; readonly drawing: string }
  | { readonly kind: "code"; readonly text: string };

export interface ListItem {
  readonly text: string;
  readonly depth: 0 | 1;
}

/**
 * Reads the Markdown of our own pages (docs). The title, which stands over the page, and lines that only lead to
 * another page are left out; whatever else a line holds is text.
 */
export function readMarkdown(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const fence = /^```(\w*)$/u.exec(line);
    if (fence) {
      const end = lines.indexOf("```", at + 1);
      const body = lines.slice(at + 1, end < 0 ? lines.length : end).join("\n");
      blocks.push(fence[1] === "sheet" ? { kind: "sheet", drawing: body } : { kind: "code", text: body });
      at = end < 0 ? lines.length : end;
      continue;
    }
    const heading = /^(#{2,3}) (.+)$/u.exec(line);
    const item = /^( *)(-|\d+\.) (.+)$/u.exec(line);
    const picture = /^!\[([^\]]+)\]\((images\/[\w./-]+\.png)\)$/u.exec(line);
    if (picture) blocks.push({ kind: "picture", text: picture[1] ?? "", file: picture[2] ?? "" });
    else if (heading) blocks.push({ kind: "heading", depth: heading[1] === "##" ? 2 : 3, text: heading[2] ?? "" });
    else if (item) addItem(blocks, { text: item[3] ?? "", depth: item[1] === "" ? 0 : 1 }, item[2] !== "-");
    else if (line.startsWith("|")) addRow(blocks, line);
    else if (line.trim() !== "" && !LEFT_OUT.test(line)) addText(blocks, line.trim(), lines[at - 1] ?? "");
  }
  return blocks;
}

const LEFT_OUT = /^(?:# .*|\[[^\]]*\]\([^)]*\))$/u;

function addItem(blocks: MarkdownBlock[], item: ListItem, ordered: boolean): void {
  const last = blocks.at(-1);
  if (last?.kind === "list") blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
  else blocks.push({ kind: "list", items: [item], ordered });
}

/** The line below a table's head only rules it. */
function addRow(blocks: MarkdownBlock[], line: string): void {
  const cells = line
    .replace(/^\||\|\s*$/gu, "")
    .split("|")
    .map((cell) => cell.trim());
  const last = blocks.at(-1);
  if (last?.kind !== "table") blocks.push({ kind: "table", head: cells, rows: [] });
  else if (!cells.every((cell) => /^:?-+:?$/u.test(cell))) {
    blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells] };
  }
}

/** A line below a line of text goes on with it. */
function addText(blocks: MarkdownBlock[], text: string, before: string): void {
  const last = blocks.at(-1);
  if (last?.kind === "paragraph" && before.trim() !== "")
    blocks[blocks.length - 1] = { kind: "paragraph", text: `${last.text} ${text}` };
  else blocks.push({ kind: "paragraph", text });
}
