import { isExecution, levelOf, nameKey } from "./bare-label";
import { codeIsBelow } from "./numbering";
import type { Reading, Statement, Subject } from "./statement";

/** An indicator or a group of the text, with everything that the text says of it. */
export interface Item {
  readonly index: number;
  readonly key: string;
  readonly name: string;
  /** Where it is first named. */
  readonly subject: Subject;
  /** Index of the group above it; null at the first level. */
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly weights: readonly Statement[];
  readonly scores: readonly Statement[];
}

interface Growing extends Item {
  parent: number | null;
  children: number[];
  weights: Statement[];
  scores: Statement[];
  readonly level: 1 | 2 | null;
}

/**
 * The text's indicators as a tree: a name is one item however often it stands. Who is above whom the table's level
 * columns say, else list numbers and codes, else the names of the field (产出指标 above 数量指标 above any other).
 * Names that the text gives neither weight nor score, themselves or below, are no items.
 */
export function itemsOf({ statements, subjects }: Reading): readonly Item[] {
  const items: Growing[] = [];
  const byKey = new Map<string, Growing>();
  const bySubject = new Map<number, Growing>();
  const open: { item: Growing; subject: Subject }[] = []; // headings that the next may lie under

  const enter = (subject: Subject, parent: Growing | null): Growing => {
    const key = nameKey(subject.name);
    const before = byKey.get(key);
    if (before) {
      if (parent && before.parent === null && before.level !== 1) adopt(items, before, parent);
      return before;
    }
    const item: Growing = {
      index: items.length,
      key,
      name: subject.name,
      subject,
      parent: parent?.index ?? null,
      children: [],
      weights: [],
      scores: [],
      level: levelOf(subject.name),
    };
    items.push(item);
    byKey.set(key, item);
    parent?.children.push(item.index);
    return item;
  };

  subjects.forEach((subject, index) => {
    let parent: Growing | null = null;
    if (subject.from === "table") {
      for (const name of subject.above) parent = enter({ ...subject, name, above: [] }, parent);
      parent ??= byCode(items, subject);
    } else if (subject.from === "heading") {
      while (open.length > 0 && !isBelow(subject, open.at(-1)?.subject)) open.pop();
      parent = open.at(-1)?.item ?? byCode(items, subject);
    } else {
      const level = levelOf(subject.name);
      const above = [...open]
        .reverse()
        .find(({ item }) => item.level !== null && (level === null || item.level < level));
      parent = level === 1 || isExecution(subject.name) ? null : (above?.item ?? null);
    }
    const item = enter(subject, parent);
    bySubject.set(index, item);
    if (subject.from === "heading") open.push({ item, subject });
  });

  for (const statement of statements) {
    const item = statement.subject === null ? undefined : bySubject.get(statement.subject);
    if (!item) continue;
    if (statement.kind === "weight") item.weights.push(statement);
    if (statement.kind === "score") item.scores.push(statement);
  }
  return living(items);
}

/** A name that stood alone before is found under a group: a list of weights first, the analysis by groups later. */
function adopt(items: readonly Growing[], item: Growing, parent: Growing): void {
  for (let up: number | null = parent.index; up !== null; up = items[up]?.parent ?? null) if (up === item.index) return;
  item.parent = parent.index;
  parent.children.push(item.index);
}

/** Whether a heading lies under one before it. */
function isBelow(subject: Subject, above: Subject | undefined): boolean {
  if (!above) return false;
  if (subject.code !== null && above.code !== null) return codeIsBelow(subject.code, above.code);
  if (subject.rank !== null && above.rank !== null) return subject.rank > above.rank;
  const [level, upper] = [levelOf(subject.name), levelOf(above.name)];
  if (upper === null) return false;
  return level === null || level > upper;
}

function byCode(items: readonly Growing[], { code }: Subject): Growing | null {
  if (code === null) return null;
  const above = items.filter(({ subject }) => subject.code !== null && codeIsBelow(code, subject.code));
  return above.sort((a, b) => (b.subject.code?.length ?? 0) - (a.subject.code?.length ?? 0))[0] ?? null;
}

/** Leaves out what carries nothing, and renumbers. */
function living(items: readonly Growing[]): readonly Item[] {
  const lives = (item: Growing | undefined): boolean =>
    item !== undefined &&
    (item.weights.length + item.scores.length > 0 || item.children.some((child) => lives(items[child])));
  const kept = items.filter(lives);
  const renumbered = new Map(kept.map(({ index }, at) => [index, at]));
  const at = (index: number): number[] => {
    const now = renumbered.get(index);
    return now === undefined ? [] : [now];
  };
  return kept.map((item, index) => ({
    index,
    key: item.key,
    name: item.name,
    subject: item.subject,
    parent: item.parent === null ? null : (at(item.parent)[0] ?? null),
    children: item.children.flatMap(at),
    weights: item.weights,
    scores: item.scores,
  }));
}
