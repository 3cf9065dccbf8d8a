/** A Markdown file is its text, in a chunk of its own. */
declare module "*.md" {
  const markdown: string;
  export default markdown;
}
