import type { CellRef } from "../grid/address";
import { plain, type Dec } from "../evaluation/decimal";
import type { Content, Entry, Sourced } from "../evaluation/sourced";

/** A piece of text that came from cells, ready to stand in a sentence. No sentence gets a number any other way. */
export interface Fact {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** A number that was summed or divided, with every cell that went in. */
export function derived(value: Dec, cells: readonly CellRef[], decimals?: number): Fact {
  return { text: plain(value, decimals), cells };
}

/** "91.36%" for the fraction 0.9136363…; two decimals, as the forms print rates. */
export function percent(fraction: Dec, cells: readonly CellRef[]): Fact {
  return { text: `${plain(fraction.times(100), 2)}%`, cells };
}

/** How many there are, resting on the cells of what was counted. */
export function counted(cells: readonly CellRef[]): Fact {
  return { text: String(cells.length), cells };
}

/** A weight or a score in plain digits; null where the cell holds none. */
export function numberFact(entry: Entry<Dec> | null | undefined): Fact | null {
  return entry?.held ? derived(entry.held.value, entry.held.cells) : null;
}

/** Text of a cell, fit for the middle of a sentence; null where nothing is held. */
export function textFact(entry: Entry<string> | Entry<Content> | null | undefined): Fact | null {
  return entry?.held ? sourcedFact(entry.held) : null;
}

/** What a cell's label introduces, without the label: 县水利局 of "填报单位：县水利局". */
export function valueFact(sourced: Sourced<string>): Fact | null {
  const text = inline(sourced.value);
  return text === "" ? null : { text, cells: sourced.cells };
}

export function sourcedFact(sourced: Sourced<unknown>): Fact | null {
  const text = inline(sourced.text === "" ? String(sourced.value) : sourced.text);
  return text === "" ? null : { text, cells: sourced.cells };
}

/** A label, whose line breaks only wrap its words: 其中：财政⏎拨款. */
export function labelFact({ text, cells }: Sourced<unknown>): Fact | null {
  const label = inline(text.replace(/\s*[\r\n]+\s*/g, ""));
  return label === "" ? null : { text: label, cells };
}

/** Line breaks become pauses, marks those of Chinese print, and the full stop is left to the sentence. */
export function inline(text: string): string {
  return fullWidthMarks(text.trim())
    .replace(/\s*[\r\n]+\s*/g, (_, at: number, whole: string) =>
      /[，。；：、！？,;:]/.test(whole[at - 1] ?? "") ? "" : "；",
    )
    .replace(/\s+/g, " ")
    .replace(/(?<=\d) (?=[%％‰])|(?<=\d) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\d)/gu, "")
    .replace(/[。；;，,、.\s]+$/, "");
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };

/**
 * Half-width marks among Chinese words as a report prints them: 其中:财政拨款(省级) is 其中：财政拨款（省级）. Between figures or
 * Latin letters they stay what they are: 1,234.5, 10:30, ISO(9001).
 */
function fullWidthMarks(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}”’》】）)])[,;:?!]|[,;:?!](?=\p{Script=Han})/gu, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(
      /\(([^()]*\p{Script=Han}[^()]*)\)|(?<=\p{Script=Han})\(([^()]*)\)/gu,
      (_, words = "", other = "") => `（${words}${other}）`,
    )
    .replace(/"([^"]*\p{Script=Han}[^"]*)"/gu, "“$1”");
}

const PAUSE = /[，、；,;]/;

/** 甲、乙和丙; names that pause themselves, 取得许可，可以生产, stand in quotes so that they do not read as two. */
export function listed(facts: readonly Fact[]): Fact {
  const texts = facts.map(({ text }) => (facts.length > 1 && PAUSE.test(text) ? `“${text}”` : text));
  const last = texts.length > 1 ? texts.pop() : undefined;
  return {
    text: last === undefined ? texts.join("、") : `${texts.join("、")}和${last}`,
    cells: facts.flatMap((fact) => fact.cells),
  };
}
