import { readMarkdown, type MarkdownBlock } from "../../markdown/read-markdown";

/** A page in one language: its first line, "Total score · severity: error", and what follows. */
export interface Page {
  readonly about: string;
  readonly blocks: readonly MarkdownBlock[];
}

const ENGLISH = "## English";
/** The drawn examples stand once, in the Chinese part; what is printed below them is what the suite runs. */
const EXAMPLES: ReadonlySet<string> = new Set(["正确示例", "错误示例"]);

/** Reads the Markdown of a rule's page (docs/rules). Whatever else a line holds is text. */
export function readPage(markdown: string, language: "zh" | "en"): Page {
  const at = markdown.indexOf(`\n${ENGLISH}\n`);
  const chinese = readMarkdown(at < 0 ? markdown : markdown.slice(0, at));
  const own = language === "zh" || at < 0 ? chinese : readMarkdown(markdown.slice(at + ENGLISH.length + 1));
  const [first, ...rest] = own;
  const about = first?.kind === "paragraph" ? first.text : "";
  const blocks = about === "" ? own : rest;
  return { about, blocks: language === "zh" ? blocks : [...blocks, ...examples(chinese)] };
}

function examples(blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  let inside = false;
  return blocks.filter((block) => {
    if (block.kind === "heading" && block.depth === 2) inside = EXAMPLES.has(block.text);
    return inside;
  });
}
