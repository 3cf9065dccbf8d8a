import { headerMeaning, type HeaderMeaning } from "../recognise/lexicon/columns";
import { headerKey } from "../recognise/normalise";
import type { Line } from "./lines";

/** A cell of a table in the text: its words and where they stand in the line. */
export interface TextCell {
  readonly text: string;
  readonly start: number;
  readonly line: Line;
}

/** What a column of a table in the text says. */
export type TextRole = "name" | "weight" | "score" | "review" | "rate" | "target" | "sign" | "unit" | "other";

export interface TextColumn {
  readonly role: TextRole;
  /** 1 to 4 for level columns; null for 指标名称. */
  readonly level: number | null;
}

/** How a table's lines are cut into cells: at bars, at tabs, at white space, or a line a cell. */
export type Cut = "bar" | "tab" | "space" | "line";

/** The ways to cut a line, the surest first. */
export const CUTS = ["bar", "tab", "space"] as const satisfies readonly Cut[];

export interface Layout {
  readonly cut: Cut;
  readonly columns: readonly TextColumn[];
  /** The header begins with a bar; where it does not, a row that does has a blank first cell. */
  readonly framed: boolean;
}

const MEANS: Readonly<Partial<Record<HeaderMeaning, TextRole>>> = {
  level1: "name",
  level2: "name",
  level3: "name",
  level4: "name",
  name: "name",
  weight: "weight",
  declaredWeight: "weight",
  selfScore: "score",
  reviewScore: "review",
  target: "target",
  sign: "sign",
  unit: "unit",
};

/** Headings that reports use and sheets do not. */
const OWN: readonly (readonly [RegExp, TextRole])[] = [
  [/^得分率/u, "rate"],
  [/^(?:评价|自评|实际|最终|考评|评审|专家)?(?:得分|评分|打分)(?:\(分\))?$/u, "score"],
  [/^(?:分值|权重|标准分值?|满分|总分|分数|权数|参考分值|指标分值)(?:\(.*\))?$/u, "weight"],
  [/^(?:评价|评分|考核|绩效)?(?:指标|内容|项目|类别|维度|方面|要素)(?:名称|类别|内容)?$/u, "name"],
];

/** The cells of a line under a cut. */
export function cellsOf(line: Line, cut: Cut, framed = true): readonly TextCell[] {
  const pattern =
    cut === "bar"
      ? /[^|]+|(?<=\|)(?=\|)/gu
      : cut === "tab"
        ? /[^\t]+|(?<=^|\t)(?=\t|$)/gu
        : cut === "line"
          ? /.+/gu
          : /\S+/gu;
  const { text } = line;
  const from = cut === "bar" && framed ? text.length - text.replace(/^\s*\|/u, "").length : 0;
  const to = cut === "bar" ? text.replace(/\|\s*$/u, "").length : text.length;
  return [...text.slice(from, to).matchAll(pattern)].map((match) => {
    const words = match[0];
    return { text: words.trim(), start: from + match.index + (words.length - words.trimStart().length), line };
  });
}

/** The layout that a header line announces; null where the line is no header. */
export function layoutOf(line: Line): Layout | null {
  for (const cut of CUTS) {
    if (cut === "bar" && !line.text.includes("|")) continue;
    if (cut === "tab" && !line.text.includes("\t")) continue;
    const columns = columnsOf(cellsOf(line, cut).map(({ text }) => text));
    if (isHeader(columns)) return { cut, columns, framed: cut !== "bar" || line.text.trimStart().startsWith("|") };
  }
  return null;
}

/** A header whose cells stand in lines of their own, as text copied from a page does; null where there is none. */
export function layoutDown(lines: readonly Line[], at: number): Layout | null {
  const columns: TextColumn[] = [];
  for (let next = at; next < lines.length && columns.length < 12; next += 1) {
    const text = lines[next]?.text.trim() ?? "";
    const column = columnOf(text);
    if (column.role === "other" && !KNOWN_OTHER.test(text)) break;
    columns.push(column);
  }
  return columns.length >= 3 && isHeader(columns) ? { cut: "line", columns, framed: true } : null;
}

const KNOWN_OTHER =
  /^(?:序号|备注|实际完成值|完成值|全年完成值|完成情况|扣分原因|扣分|说明|评分标准|评价标准|指标解释|计量单位|单位)$/u;

/** What headings say side by side. 权重 and 分值 beside a 得分率 without a 得分: the second is what was scored. */
export function columnsOf(headings: readonly string[]): readonly TextColumn[] {
  const columns = headings.map(columnOf);
  const has = (role: TextRole): boolean => columns.some((column) => column.role === role);
  if (has("score") || !has("rate") || !headings.some((text) => /^权重/u.test(text))) return columns;
  return columns.map((column, at) => (/^分值/u.test(headings[at] ?? "") ? { ...column, role: "score" } : column));
}

function columnOf(text: string): TextColumn {
  if (text.length > 16 || /^\d/u.test(text)) return { role: "other", level: null };
  const own = OWN.find(([pattern]) => pattern.test(text.replace(/\s/gu, "")));
  const match = headerMeaning(headerKey(text));
  const means = match && match.confidence >= 0.75 ? match.means : null;
  const level = means?.startsWith("level") ? Number(means.slice(5)) : null;
  if (level !== null) return { role: "name", level };
  return { role: own?.[1] ?? (means ? (MEANS[means] ?? "other") : "other"), level };
}

function isHeader(columns: readonly TextColumn[]): boolean {
  const has = (role: TextRole): boolean => columns.some((column) => column.role === role);
  return (has("name") && (has("weight") || has("score") || has("target"))) || (has("weight") && has("score"));
}
