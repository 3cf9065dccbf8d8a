import { readMarkdown, type MarkdownBlock } from "../markdown/read-markdown";

/** A chapter of the guide. */
export interface GuideSection {
  /** "" for what stands before the first heading. */
  readonly title: string;
  readonly blocks: readonly MarkdownBlock[];
}

/** The guide's chapters, in its order. */
export function guideSections(markdown: string): readonly GuideSection[] {
  const sections: { readonly title: string; readonly blocks: MarkdownBlock[] }[] = [];
  for (const block of readMarkdown(markdown)) {
    if (block.kind === "heading" && block.depth === 2) sections.push({ title: block.text, blocks: [] });
    else {
      if (sections.length === 0) sections.push({ title: "", blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}
