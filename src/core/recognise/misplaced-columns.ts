import { columnContent, CONTENT_ROWS, type Content } from "./column-content";
import type { LogicalSheet } from "./expand-merges";
import { fold } from "./normalise";
import { firstFilled, type RoleColumn } from "./role-column";
import { EXCHANGED, SHIFTED } from "./shifted-columns";

/** Why a column keeps its role although what stands below suits another one better. */
export const MISFIT = "recognise.why.misfit";

type Fit = Partial<Record<Content, 1 | 2>>;

const NAMES: Fit = { level1: 1, level2: 1, words: 1, few: 2 };
const VALUES: Fit = { words: 1, signed: 1, figures: 1, points: 1, whole: 1, few: 2 };
const POINTS: Fit = { points: 1, whole: 1, few: 2 };

/** What a role holds as a rule (2) and what it may hold (1); it holds nothing else. A role that is not here holds anything. */
const FITS: Partial<Record<RoleColumn["role"], Fit>> = {
  level1: { ...NAMES, level1: 2 },
  level2: { ...NAMES, level2: 2 },
  level3: { ...NAMES, words: 2 },
  level4: { ...NAMES, words: 2 },
  target: { ...VALUES, signed: 2 },
  actual: VALUES,
  weight: { ...POINTS, whole: 2, few: 1 },
  score: POINTS,
  standard: { words: 1, signed: 1, figures: 1, few: 2 },
  reason: { words: 1, few: 2 },
};

/** A person said it, or the numbers did already. */
const SETTLED: ReadonlySet<string> = new Set(["recognise.why.person", EXCHANGED, SHIFTED]);

interface Labelled {
  readonly column: RoleColumn;
  readonly content: Content;
  readonly fit: (content: Content) => number;
}

/**
 * The roles, in doubt where labels stand above each other's columns: what stands below two of them suits them better the
 * other way round, what stands one column further left suits all of them as well and the first column has no label, or
 * below one stands nothing that it can be (points under 三级指标).
 */
export function misplacedColumns(
  sheet: LogicalSheet,
  roles: readonly RoleColumn[],
  body: readonly number[],
): readonly RoleColumn[] {
  const some = body.slice(0, CONTENT_ROWS);
  const levels = roles.filter(({ role, level }) => level !== null && role !== "levelWeight");
  const deepest = Math.max(...levels.map(({ level }) => level ?? 0));
  const open = roles.flatMap((column): Labelled[] => {
    const fits = SETTLED.has(column.why.id) ? undefined : FITS[column.role];
    if (!fits) return [];
    // Each indicator has a name.
    const fit = (one: Content): number => (one === "few" && column.level === deepest ? 1 : (fits[one] ?? 0));
    return [{ column, content: columnContent(sheet, column, some), fit }];
  });
  const doubted = new Set<RoleColumn>();
  for (const [at, a] of open.entries()) {
    if (!isPoints(a.column) && a.fit(a.content) === 0) doubted.add(a.column);
    for (const b of open.slice(at + 1)) if (isExchanged(sheet, a, b, some)) doubted.add(a.column).add(b.column);
  }
  const names = Math.max(...levels.map(({ right }) => right));
  const values = open.filter(({ column: { left } }) => left > names);
  const bare = roles.find(({ left, header }) => left === names + 1 && header.key === "");
  if (bare && areAside(columnContent(sheet, bare, some), values)) for (const { column } of values) doubted.add(column);
  return roles.map((one) =>
    doubted.has(one)
      ? { ...one, confidence: 0.5, why: { id: MISFIT, values: { header: fold(one.header.text) } } }
      : one,
  );
}

/** What is no number there, and what goes beyond a weight, is told cell by cell. */
function isPoints({ role }: RoleColumn): boolean {
  return role === "weight" || role === "score";
}

function isExchanged(sheet: LogicalSheet, a: Labelled, b: Labelled, body: readonly number[]): boolean {
  if (isPoints(a.column) && isPoints(b.column)) return false;
  const [here, there] = [a.fit(b.content), b.fit(a.content)];
  const isBetter = here > 0 && there > 0 && here + there > a.fit(a.content) + b.fit(b.content);
  if (a.column.level === null || b.column.level === null) return isBetter;
  // One name of the outer level stands beside several of the inner, never the other way round.
  const [outer, inner] = a.column.level < b.column.level ? [a.column, b.column] : [b.column, a.column];
  return !spans(sheet, outer, inner, body, true) && (isBetter || spans(sheet, inner, outer, body, false));
}

/** Whether a name of the one column goes on where the other's changes; a group's, written once, does over blanks. */
function spans(
  sheet: LogicalSheet,
  one: RoleColumn,
  other: RoleColumn,
  body: readonly number[],
  overBlanks: boolean,
): boolean {
  const nameOn = (row: number, { left, right }: RoleColumn): string => firstFilled(sheet, row, left, right).text.trim();
  return body.some((row, at) => {
    const next = body[at + 1];
    if (next === undefined) return false;
    const [name, beside] = [nameOn(next, one), nameOn(next, other)];
    const goesOn = name === "" ? overBlanks : name === nameOn(row, one);
    return goesOn && beside !== "" && beside !== nameOn(row, other);
  });
}

/** Whether the values behind the names suit their labels as well one column further left, where the first has none. */
function areAside(first: Content, values: readonly Labelled[]): boolean {
  const further = [first, ...values.map(({ content }) => content)];
  const fits = values.map(({ fit, content }, at) => ({ here: fit(content), aside: fit(further[at] ?? "few") }));
  return (
    first !== "few" &&
    values.at(-1)?.content === "few" &&
    fits.every(({ aside }) => aside > 0) &&
    fits.reduce((gain, { here, aside }) => gain + aside - here, 0) >= 0
  );
}
