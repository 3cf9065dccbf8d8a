import { headMeaning } from "./lexicon/head";
import { fold } from "./normalise";
import { labelOf, type RowReading } from "./read-row";

/** The rows of one header and what stands around it, by number. */
interface Stretch {
  readonly header: readonly number[];
  readonly before: readonly number[];
  readonly sums: readonly number[];
  readonly after: readonly number[];
}

const CONTINUED = /(?:[([【〔](?:续表?\d*|接上[页表])[)\]】〕]|续表\d*)$/u;

/**
 * A page break: the title comes again, with （续） or word for word over a header that says the same, and nothing else that a new
 * form would say of itself; no total and no conclusion stands above it.
 */
export function turnsPage(byRow: ReadonlyMap<number, RowReading>, next: Stretch, previous: Stretch): boolean {
  const read = (rows: readonly number[]): RowReading[] => rows.flatMap((row) => byRow.get(row) ?? []);
  const before = read(next.before);
  const titles = before.filter((row) => row.title).map(textOf);
  if (titles.length === 0 || previous.after.length > 0 || read(previous.sums).some(({ sum }) => sum === "total"))
    return false;
  if (before.some((row) => row.namesProject || row.fundsHeader || row.goalLabel || saysWhose(row))) return false;
  if (titles.some((title) => CONTINUED.test(title))) return true;
  const standing = new Set(read(previous.before).map(textOf));
  const meaning = (rows: readonly number[]): string =>
    read(rows)
      .flatMap(({ headers }) => headers)
      .join();
  const sameHeader = meaning(next.header) === meaning(previous.header);
  return sameHeader && titles.every((title) => standing.has(title));
}

function textOf({ cells }: RowReading): string {
  return cells.map((cell) => fold(cell.text)).join("|");
}

const ANYBODYS: readonly string[] = ["formNumber", "amountUnit", "year"];

function saysWhose(row: RowReading): boolean {
  return row.cells.some((cell) => {
    const match = headMeaning(labelOf(cell.text));
    return match !== null && match.confidence >= 0.75 && !ANYBODYS.includes(match.means);
  });
}
