import { fold } from "./normalise";
import type { RowReading } from "./read-row";

/**
 * A row that says something of the columns and nothing of an indicator: their numbers (栏次, 1, 2, 3=2/1 …) or how to
 * fill them in, every cell in brackets.
 */
export function explainsColumns({ cells }: RowReading): boolean {
  const texts = cells.map(({ text }) => fold(text));
  if (texts.length < LEAST) return false;
  if (texts.every((text) => /^\(.*\D.*\)$/u.test(text))) return true;
  // 栏次, 甲, 乙 stand in front of the numbers.
  const first = texts.findIndex((text) => /\d/u.test(text));
  // In any order: columns may have been moved since they were numbered.
  const numbers = texts.slice(first).map((text) => Number(/^\D?(\d+)(?:\D|$)/u.exec(text)?.[1]));
  const isLed = texts.slice(0, first).every((text) => text.length < LEAST);
  return (
    first >= 0 &&
    isLed &&
    numbers.length >= LEAST &&
    numbers.sort((a, b) => a - b).every((number, at) => number === at + 1)
  );
}

const LEAST = 3;
