import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions, type NumberingDefinition } from "docx";
import { marker } from "../core/narrate/numbering";
import { indent, type TextType } from "./official-styles";

/** Where a paragraph stands in a list of the document. */
export interface ListPlace {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

const HEADINGS = "headings";
const ITEMS = "items";

const FORMATS = [
  { format: LevelFormat.CHINESE_COUNTING, text: (level: number) => `%${level}、` },
  { format: LevelFormat.CHINESE_COUNTING, text: (level: number) => `（%${level}）` },
  { format: LevelFormat.DECIMAL, text: (level: number) => `%${level}.` },
  { format: LevelFormat.DECIMAL, text: (level: number) => `（%${level}）` },
];

/** 一、（一）1.（1）: for headings one list a report, for items a list a section. */
export function numbering(type: TextType): readonly NumberingDefinition[] {
  return [HEADINGS, ITEMS].map((reference) => ({
    reference,
    levels: FORMATS.map(({ format, text }, level): ILevelsOptions => ({
      level,
      format,
      text: text(level + 1),
      suffix: LevelSuffix.NOTHING,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 0, ...indent(type) } } },
    })),
  }));
}

/**
 * Counts as Word will. A paragraph is put into a list only where Word arrives at the number that the report has; any
 * other number stays part of the text, so that a page never says something else than the report.
 */
export class Counting {
  private counters = [0, 0, 0, 0];
  private instances = 0;
  private headings = 0;
  private items: { readonly instance: number; count: number; readonly level: number } | null = null;

  /** A new report counts from 一、. */
  startReport(): void {
    this.counters = [0, 0, 0, 0];
    this.headings = ++this.instances;
    this.items = null;
  }

  /** The place of a heading of this level, 1 to 4, that is numbered so; null where Word would count otherwise. */
  heading(level: number, number: string | undefined): ListPlace | null {
    this.items = null;
    const at = level - 1;
    const next = (this.counters[at] ?? 0) + 1;
    if (number === undefined || number !== marker(level, next)) return null;
    this.counters = this.counters.map((count, index) => (index < at ? count : index === at ? next : 0));
    return { reference: HEADINGS, level: at, instance: this.headings };
  }

  /** The place of an item numbered 1. or （1） under the last heading. */
  item(number: string): ListPlace | null {
    const depth = number.startsWith("（") ? 4 : 3;
    if (this.items?.level !== depth - 1) this.items = { instance: ++this.instances, count: 0, level: depth - 1 };
    if (number !== marker(depth, this.items.count + 1)) return null;
    this.items.count += 1;
    return { reference: ITEMS, level: this.items.level, instance: this.items.instance };
  }
}
