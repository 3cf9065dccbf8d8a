import { SSF } from "@e965/xlsx/dist/xlsx.mini.min";
import Big from "big.js";
import type { CellValue } from "../../core/grid/grid";
import { isErrorValue } from "../../core/grid/grid";

/** The library declares its formatter as `any`. */
const formatter = SSF as { format(code: string, value: number | string, options: { date1904: boolean }): string };

/** Shows values as a Chinese Excel shows them: the library's formatting with what it lacks put right. */
export class DisplayedText {
  private readonly recipes = new Map<string, Recipe>();

  constructor(private readonly date1904: boolean) {}

  of(value: CellValue, format: string): string {
    if (value === null) return "";
    if (isErrorValue(value)) return value.error;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (format === "General" && typeof value === "string") return value;
    let recipe = this.recipes.get(format);
    if (!recipe) this.recipes.set(format, (recipe = recipeFor(format)));
    return recipe.after(this.formatted(typeof value === "number" ? recipe.before(value) : value, recipe.format));
  }

  private formatted(value: number | string, format: string): string {
    try {
      return formatter.format(format, value, { date1904: this.date1904 });
    } catch {
      // A code that no Excel takes either: shown as stored.
      return String(value);
    }
  }
}

interface Recipe {
  readonly format: string;
  readonly before: (value: number) => number;
  readonly after: (shown: string) => string;
}

const same = <T>(value: T): T => value;

function recipeFor(format: string): Recipe {
  const local = format
    .replace(/^\[\$-F800\].*$/is, 'yyyy"年"m"月"d"日"')
    .replace(/^\[\$-F400\].*$/is, "h:mm:ss")
    .replace(/\[DBNum[1-4]\]|\[\$-[\da-fA-F]+\]/g, "");
  const tenThousands = /^([#0,]*[#0])!\.(0+)(,?)(?=[^#0,]*$)/.exec(local);
  if (tenThousands) {
    const [whole, digits, places, thousands] = tenThousands;
    const divisor = 10 ** ((places?.length ?? 0) + (thousands ? 3 : 0));
    const plain = `${digits}.${places}${local.slice(whole.length)}`;
    const round = rounding(plain);
    return { format: plain, before: (value) => round(value / divisor), after: same };
  }
  const plain = local.replace(/!(.)/g, "\\$1").replace(/a{3,4}/gi, (weekday) => "d".repeat(weekday.length));
  return { format: plain, before: rounding(plain), after: finish(format) };
}

/** What the library says in English digits and names. */
function finish(format: string): Recipe["after"] {
  if (/\[DBNum1\]/i.test(format)) return chineseDate;
  if (/aaaa|\[\$-804\].*dddd/i.test(format)) return (shown) => shown.replace(WEEKDAY, (name) => `星期${weekday(name)}`);
  return /aaa/i.test(format) ? (shown) => shown.replace(WEEKDAY, weekday) : same;
}

const WEEKDAY = /(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*/;

function weekday(name: string): string {
  return "日一二三四五六".charAt(["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].indexOf(name.slice(0, 3)));
}

/** Excel rounds the decimal number that a person sees, half up; the library rounds the binary one (1.005 → 1.00). */
function rounding(format: string): (value: number) => number {
  const first = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  const match = /^[^\dA-Za-z?/]*[#0,]*0(?:\.(0+))?(%?)[^\dA-Za-z#?/,]*$/.exec(first);
  if (!match) return same;
  const places = (match[1]?.length ?? 0) + (match[2] ? 2 : 0);
  return (value) => {
    if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return value;
    return Number(new Big(value.toPrecision(15)).round(places, Big.roundHalfUp));
  };
}

/** "2023年5月16日" → "二〇二三年五月十六日". */
function chineseDate(shown: string): string {
  return shown.replace(/\d+/g, (digits) =>
    digits.length > 2 ? digits.replace(/\d/g, digit) : counted(Number(digits)),
  );
}

function digit(character: string): string {
  return "〇一二三四五六七八九".charAt(Number(character));
}

function counted(number: number): string {
  if (number < 10) return digit(String(number));
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? "" : digit(String(tens))}十${ones === 0 ? "" : digit(String(ones))}`;
}
