/** A file that holds no text that can be read. */
export class ReportFileError extends Error {
  override readonly name = "ReportFileError";

  constructor(
    /** Under which the wording is found. */
    readonly id: "reconcile.file.not-docx" | "reconcile.file.old-word" | "reconcile.file.not-text",
    readonly detail = "",
  ) {
    super(`${id} ${detail}`);
  }
}

/**
 * The text of a Word document: a line a paragraph, a line a table row with its cells between bars, so that offsets and
 * tables survive. Automatic list numbers, which a document does not hold as text, are counted out.
 * @throws ReportFileError where the bytes are no such document
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ReportFileError("reconcile.file.old-word");
  // The browser build runs in Node too: one way of reading everywhere, and none of it loaded before it is needed.
  const { default: mammoth } = await import("mammoth/mammoth.browser");
  const arrayBuffer = new Uint8Array(bytes).buffer;
  try {
    const ignoreImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const { value } = await mammoth.convertToHtml({ arrayBuffer }, { convertImage: ignoreImage });
    return textOfHtml(value);
  } catch (error) {
    throw new ReportFileError("reconcile.file.not-docx", error instanceof Error ? error.message : String(error));
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** The text of mammoth's own HTML, which is well-formed and escapes all text. */
export function textOfHtml(html: string): string {
  let text = "";
  let cells = 0; // tables within tables are cells within cells
  const lists: (number | null)[] = [];
  for (const [, closing = "", tag = "", words = ""] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|([^<]+)/gu)) {
    if (words !== "")
      text += words.replace(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole).replace(/[\r\n]+/gu, " ");
    else if (tag === "ol" || tag === "ul") {
      if (closing) lists.pop();
      else lists.push(tag === "ol" ? 0 : null);
    } else if (tag === "li" && !closing) {
      const count = lists.at(-1);
      if (text !== "" && !text.endsWith("\n")) text += "\n";
      if (typeof count === "number") {
        lists[lists.length - 1] = count + 1;
        text += `${count + 1}.`;
      }
    } else if (tag === "td" || tag === "th") {
      cells += closing ? -1 : 1;
      if (closing) text += cells > 0 ? " " : " | ";
    } else if (tag === "br" || (closing && BLOCKS.test(tag))) {
      text += cells > 0 ? " " : "\n";
    }
  }
  return text
    .replace(/[ |]+\n/gu, "\n")
    .replace(/^\n+|\n+$/gu, "")
    .replace(/ {2,}/gu, " ");
}

const BLOCKS = /^(?:p|h[1-6]|li|tr)$/u;
