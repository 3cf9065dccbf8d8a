import { sameCell, type CellRef } from "../grid/address";
import type { Fact } from "./fact";
import type { Figure, Paragraph, ReportTable, Sentence } from "./report";

export type Facts = Readonly<Record<string, Fact>>;

/**
 * A sentence from a pattern and facts: each `{name}` is replaced once by its fact's text, and the sentence rests on
 * the cells of exactly the facts that it used. `under` are cells that it rests on without quoting them: "得分未填"
 * speaks of a blank cell.
 */
export function say(pattern: string, facts: Facts = {}, under: readonly CellRef[] = []): Sentence {
  const cells: CellRef[] = [...under];
  const figures: Figure[] = [];
  let longer = 0; // the text so far, compared with the pattern
  const text = pattern.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (!fact) return whole;
    cells.push(...fact.cells);
    if (isFigure(fact)) figures.push({ at: at + longer, length: fact.text.length, cells: fact.cells });
    longer += fact.text.length - whole.length;
    return fact.text;
  });
  return { text, cells: distinct(cells), ...(figures.length > 0 ? { figures } : {}) };
}

/** A reason that a person wrote is no figure, however many it holds. */
const LONGEST_FIGURE = 24;

function isFigure({ text, cells }: Fact): boolean {
  return cells.length > 0 && text.length <= LONGEST_FIGURE && /\p{N}/u.test(text);
}

/** Sentences one after another, resting on all their cells. */
export function paragraph(sentences: readonly Sentence[], table?: ReportTable): Paragraph {
  const text = sentences.map((sentence) => sentence.text).join("");
  return {
    text,
    cells: distinct(sentences.flatMap((sentence) => sentence.cells)),
    sentences,
    placeholder: /【待补充：[^】]*】/.test(text),
    ...(table ? { table } : {}),
  };
}

/** What no cell holds, for a person to fill in: 【待补充：立项背景】. */
export function placeholder(what: string): Paragraph {
  return { ...paragraph([{ text: `【待补充：${what}】`, cells: [] }]), placeholder: true };
}

/** Each cell once, in the order of first mention. */
export function distinct(cells: readonly CellRef[]): CellRef[] {
  if (cells.length < 2) return [...cells];
  if (cells.length < 8) return cells.filter((cell, at) => cells.findIndex((other) => sameCell(other, cell)) === at);
  const seen = new Map(cells.map((cell) => [`${cell.row} ${cell.column} ${cell.sheet}`, cell]));
  return [...seen.values()];
}
