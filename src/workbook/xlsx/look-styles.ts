import type { Look } from "../../core/edits/new-sheet";
import type { StyleBook } from "./style-book";
import { withAttribute } from "./xml-text";

/** Cell styles for sheets that are added: the workbook's standard style with a look and a number format on top. */
export class LookStyles {
  private readonly made = new Map<string, number>();

  constructor(private readonly book: StyleBook) {}

  style(look: Look | undefined, format: string): number {
    if (!look && format === "General") return 0;
    const key = JSON.stringify([format, look]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const plain = this.book.withFormat(0, format);
    const made = look ? this.book.dressed(plain, key, (tag) => this.dress(tag, look), alignment(look)) : plain;
    this.made.set(key, made);
    return made;
  }

  private dress(tag: string, look: Look): string {
    const { book } = this;
    const lists: [string, string, string | null][] = [
      ["fontId", "applyFont", font(book.item("fonts", 0) ?? "<font/>", look)],
      ["fillId", "applyFill", look.fill ? fill(look.fill) : null],
      ["borderId", "applyBorder", look.border ? BORDER : null],
    ];
    const names = { fontId: "fonts", fillId: "fills", borderId: "borders" } as const;
    return lists.reduce((dressed, [attribute, apply, item]) => {
      if (item === null) return dressed;
      const index = book.add(names[attribute as keyof typeof names], item);
      return withAttribute(withAttribute(dressed, attribute, String(index)), apply, "1");
    }, tag);
  }
}

const LINE = 'style="thin"><color auto="1"/>';
const BORDER = `<border><left ${LINE}</left><right ${LINE}</right><top ${LINE}</top><bottom ${LINE}</bottom><diagonal/></border>`;

function fill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The standard font with weight, size and colour changed; its name and character set stay. Null where nothing changes. */
function font(standard: string, { bold, size, color }: Look): string | null {
  if (!bold && size === undefined && color === undefined) return null;
  const children = standard.replace(/^<[^>]*>|<\/\w*:?font>$/g, "");
  const kept = children
    .replace(bold ? /<b(\s[^>]*)?\/>/ : /^$/, "")
    .replace(size === undefined ? /^$/ : /<sz\s[^>]*\/>/, "")
    .replace(color === undefined ? /^$/ : /<color\s[^>]*\/>/, "");
  const changed =
    (bold ? "<b/>" : "") +
    (size === undefined ? "" : `<sz val="${size}"/>`) +
    (color === undefined ? "" : `<color rgb="${argb(color)}"/>`);
  return `<font>${changed}${kept}</font>`;
}

function alignment({ wrap, align, verticalAlign, indent }: Look): string {
  const attributes =
    (align || indent ? ` horizontal="${align ?? "left"}"` : "") +
    (verticalAlign ? ` vertical="${verticalAlign}"` : "") +
    (wrap ? ' wrapText="1"' : "") +
    (indent ? ` indent="${indent}"` : "");
  return attributes && `<alignment${attributes}/>`;
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
