import { nameKey } from "./bare-label";
import type { Subject } from "./statement";

/** The subjects found so far, and the one that the text is at. */
export interface Subjects {
  readonly all: Subject[];
  /** Keys of every name that was given points or stands as a heading. */
  readonly known: Set<string>;
  add(subject: Subject): number;
  /** The subject of that name, the latest of several; a new one where the text has not named it before. */
  find(subject: Subject): number;
}

export function makeSubjects(): Subjects {
  const all: Subject[] = [];
  const byKey = new Map<string, number>();
  const known = new Set<string>();
  const add = (subject: Subject): number => {
    const index = all.push(subject) - 1;
    const key = nameKey(subject.name);
    byKey.set(key, index);
    known.add(key);
    return index;
  };
  return { all, known, add, find: (subject) => byKey.get(nameKey(subject.name)) ?? add(subject) };
}
