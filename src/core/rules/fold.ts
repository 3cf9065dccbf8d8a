import { a1, type CellRef } from "../grid/address";
import type { Finding } from "./finding";
import type { RuleMeta, Yield } from "./rule";

/** A finding with what its own rule says that it may follow from: the first of them that was made counts. */
export type Unfolded = Omit<Finding, "follows"> & { readonly follows: readonly string[] };

/** `RULE@PRIMARY`, the name by which another finding follows this one. */
export function keyOf(finding: Pick<Finding, "rule" | "primary">): string {
  return `${finding.rule}@${a1(finding.primary)}`;
}

/**
 * One cause, one finding: applies `yields` of the rules and what a draft itself said that it follows from. What is
 * dropped is gone; what follows names the finding at the root of its chain, which itself follows nothing. A finding
 * that would follow one that was not made, or itself, stands alone.
 */
export function fold(findings: readonly Unfolded[], metas: readonly RuleMeta[]): Finding[] {
  const yields = new Map(metas.map((meta) => [meta.id, meta.yields]));
  const nearby = placesOf(findings);
  const over = (finding: Unfolded, how: Yield["how"], among?: ReadonlySet<Unfolded>): Unfolded | undefined => {
    for (const step of yields.get(finding.rule) ?? []) {
      if (step.how !== how) continue;
      const other = nearby(finding, step).find((found) => found !== finding && (!among || among.has(found)));
      if (other) return other;
    }
    return undefined;
  };

  const kept = new Set(findings.filter((finding) => !over(finding, "drop")));
  const byKey = new Map([...kept].map((finding) => [keyOf(finding), finding]));
  const parents = new Map<Unfolded, Unfolded>();
  for (const finding of kept) {
    const said = finding.follows.flatMap((key) => byKey.get(key) ?? [])[0];
    const parent = said ?? over(finding, "follow", kept);
    if (parent && parent !== finding) parents.set(finding, parent);
  }
  return [...kept].map((finding) => {
    const root = rootOf(finding, parents);
    return { ...finding, follows: root === finding ? null : keyOf(root) };
  });
}

/**
 * Where the findings of a rule stand: `row` means that both are primarily about one row, or that one cites the other's
 * primary cell (a score merged over rows). Indexed, so that a long table costs no more than its findings.
 */
function placesOf(findings: readonly Unfolded[]): (finding: Unfolded, step: Yield) => readonly Unfolded[] {
  const index = new Map<string, Unfolded[]>();
  const enter = (key: string, finding: Unfolded): void => {
    const there = index.get(key);
    if (there) there.push(finding);
    else index.set(key, [finding]);
  };
  for (const finding of findings) {
    enter(finding.rule, finding);
    enter(`${finding.rule} row ${rowKey(finding.primary)}`, finding);
    enter(`${finding.rule} at ${cellKey(finding.primary)}`, finding);
    for (const cell of finding.cells) enter(`${finding.rule} cites ${cellKey(cell)}`, finding);
  }
  const at = (key: string): readonly Unfolded[] => index.get(key) ?? [];
  return ({ primary, cells }, { to, where }) =>
    where === "table"
      ? at(to)
      : [
          ...at(`${to} row ${rowKey(primary)}`),
          ...at(`${to} cites ${cellKey(primary)}`),
          ...cells.flatMap((cell) => at(`${to} at ${cellKey(cell)}`)),
        ];
}

function rowKey(cell: CellRef): string {
  return `${cell.row} ${cell.sheet}`;
}

function cellKey(cell: CellRef): string {
  return `${cell.row} ${cell.column} ${cell.sheet}`;
}

/** Follows the chain to its end. A ring, which the catalogue's test forbids, ends where it began. */
function rootOf(finding: Unfolded, parents: ReadonlyMap<Unfolded, Unfolded>): Unfolded {
  const seen = new Set<Unfolded>();
  let root = finding;
  for (let next = parents.get(root); next && !seen.has(next); next = parents.get(root)) {
    seen.add(next);
    root = next;
  }
  return root;
}
