/** A piece of a rule's page: what the pages are made of, and nothing that a browser could run. */
export type PageBlock =
  | { readonly kind: "heading"; readonly depth: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly { readonly text: string; readonly depth: 0 | 1 }[] }
  | { readonly kind: "sheet"; readonly drawing: string }
  | { readonly kind: "code"; readonly text: string };

/** A page in one language: its first line, "Total score · severity: error", and what follows. */
export interface Page {
  readonly about: string;
  readonly blocks: readonly PageBlock[];
}

const ENGLISH = "## English";
/** The drawn examples stand once, in the Chinese part; what is printed below them is what the suite runs. */
const EXAMPLES: ReadonlySet<string> = new Set(["正确示例", "错误示例"]);

/** Reads the Markdown of a rule's page (docs/rules). Whatever else a line holds is text. */
export function readPage(markdown: string, language: "zh" | "en"): Page {
  const at = markdown.indexOf(`\n${ENGLISH}\n`);
  const chinese = blocksOf(at < 0 ? markdown : markdown.slice(0, at));
  const own = language === "zh" || at < 0 ? chinese : blocksOf(markdown.slice(at + ENGLISH.length + 1));
  const [first, ...rest] = own;
  const about = first?.kind === "paragraph" ? first.text : "";
  const blocks = about === "" ? own : rest;
  return { about, blocks: language === "zh" ? blocks : [...blocks, ...examples(chinese)] };
}

function examples(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let inside = false;
  return blocks.filter((block) => {
    if (block.kind === "heading" && block.depth === 2) inside = EXAMPLES.has(block.text);
    return inside;
  });
}

function blocksOf(markdown: string): PageBlock[] {
  const blocks: PageBlock[] = [];
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
    const item = /^( *)- (.+)$/u.exec(line);
    if (heading) blocks.push({ kind: "heading", depth: heading[1] === "##" ? 2 : 3, text: heading[2] ?? "" });
    else if (item) addItem(blocks, { text: item[2] ?? "", depth: item[1] === "" ? 0 : 1 });
    else if (line.trim() !== "" && !line.startsWith("# ")) addText(blocks, line.trim(), lines[at - 1] ?? "");
  }
  return blocks;
}

function addItem(blocks: PageBlock[], item: { readonly text: string; readonly depth: 0 | 1 }): void {
  const last = blocks.at(-1);
  if (last?.kind === "list") blocks[blocks.length - 1] = { kind: "list", items: [...last.items, item] };
  else blocks.push({ kind: "list", items: [item] });
}

/** A line below a line of text goes on with it. */
function addText(blocks: PageBlock[], text: string, before: string): void {
  const last = blocks.at(-1);
  if (last?.kind === "paragraph" && before.trim() !== "")
    blocks[blocks.length - 1] = { kind: "paragraph", text: `${last.text} ${text}` };
  else blocks.push({ kind: "paragraph", text });
}
