import { dec, sum, type Dec } from "../evaluation/decimal";
import type { Execution } from "../evaluation/funds";
import type { SchemeKind, WeightScheme } from "../evaluation/scheme";
import type { CellRef } from "../grid/address";
import type { RoleColumn } from "./role-column";
import type { DraftNode } from "./draft";

const HUNDRED = dec(100);

/** How the sheet weighs: decided by what carries weights, and between points and nested percent by which sums close. */
export function inferScheme(
  roots: readonly DraftNode[],
  columns: readonly RoleColumn[],
  execution: Execution | null,
): WeightScheme {
  const nodes = [...flat(roots)];
  const leaves = nodes.filter(({ leaf }) => leaf !== null);
  const hasColumn = columns.some(({ role }) => role === "weight");
  const scored = columns.some(({ role }) => role === "score");
  const labelled = leaves.filter(({ weightLabel }) => weightLabel !== null);
  // A goal list carries 90 points, to which the execution's 10 come later (rules.md, "never").
  const planned = !scored && !columns.some(({ role }) => role === "actual") && execution === null;
  const whole = inFractions(roots) ? dec(1) : HUNDRED;
  const total = sum(leaves.flatMap((leaf) => weightOf(leaf) ?? []));
  const fullMark = planned && total.eq(90) ? total : HUNDRED;
  const executionIncluded = execution !== null && (execution.weight !== null || execution.score?.held != null);

  const evidence = (some: readonly DraftNode[]): CellRef[] =>
    some.flatMap((node) => node.weightCell?.held?.cells ?? node.weightLabel?.cells ?? []).slice(0, 12);
  const found = (kind: SchemeKind, why: string, cells: readonly CellRef[]): WeightScheme => ({
    kind,
    fullMark,
    ...(whole.eq(1) && (kind === "points" || kind === "nested-percent") ? { weightUnit: HUNDRED } : {}),
    executionIncluded: executionIncluded && kind !== "none",
    evidence: cells,
    why: { id: why },
    alternatives: [],
  });

  if (leaves.length === 0) return found("none", "recognise.scheme.no-rows", []);
  if (hasColumn || leaves.some(({ weightCell }) => weightCell?.held)) {
    const nested = closings(nodes, "nested", whole);
    const points = closings(nodes, "points", whole);
    const closesNested = nestedCloses(roots, whole);
    if (closesNested && nested.closed > points.closed) {
      return {
        ...found("nested-percent", "recognise.scheme.nested", evidence(nested.groups)),
        alternatives: [
          {
            kind: "points",
            why: { id: "recognise.scheme.points-open", values: { closed: points.closed, groups: points.of } },
          },
        ],
      };
    }
    return {
      ...found("points", "recognise.scheme.points", evidence(leaves)),
      alternatives:
        nested.of > 0
          ? [
              {
                kind: "nested-percent",
                why: { id: "recognise.scheme.nested-open", values: { closed: nested.closed, groups: nested.of } },
              },
            ]
          : [],
    };
  }
  if (labelled.length > 0 && labelled.length * 2 >= leaves.length)
    return found("label-points", "recognise.scheme.labels", evidence(labelled));
  if (scored)
    return found("scores-only", "recognise.scheme.scores", evidence(nodes.filter(({ leaf }) => leaf === null)));
  return found("none", "recognise.scheme.none", []);
}

function weightOf(node: DraftNode): Dec | null {
  return node.weightCell?.held?.value ?? node.weightLabel?.value ?? null;
}

/** How many groups close: children to the group's own weight, or to 100. */
function closings(
  nodes: readonly DraftNode[],
  kind: "points" | "nested",
  whole: Dec,
): { closed: number; of: number; groups: DraftNode[] } {
  const groups = nodes.filter(
    (node) => node.children.length > 0 && [node, ...node.children].every((one) => weightOf(one) !== null),
  );
  const closed = groups.filter((node) => {
    const total = sum(node.children.flatMap((child) => weightOf(child) ?? []));
    const own = weightOf(node);
    return (own !== null && total.eq(own)) || (kind === "nested" && total.eq(whole));
  });
  return { closed: closed.length, of: groups.length, groups };
}

/**
 * Weights of 0.3, 0.5 and 0.2: none above one, some below, and the indicators or the first level make one, or nearly
 * where one of them is wrong or missing.
 */
function inFractions(roots: readonly DraftNode[]): boolean {
  const nodes = [...flat(roots)];
  const weights = nodes.flatMap((node) => weightOf(node) ?? []);
  if (!weights.some((weight) => weight.lt(1) && weight.gt(0)) || weights.some((weight) => weight.gt(1))) return false;
  return [nodes.filter(({ leaf }) => leaf !== null), roots].some((some) => {
    const total = sum(some.flatMap((node) => weightOf(node) ?? []));
    return total.gte(0.5) && total.lte(1.5);
  });
}

/** At least one group of less than the whole whose children make it. */
function nestedCloses(roots: readonly DraftNode[], whole: Dec): boolean {
  const parents = [...flat(roots)].filter(
    (node) => node.children.some((child) => weightOf(child) !== null) && weightOf(node)?.lt(whole),
  );
  const hundred = parents.filter((node) => sum(node.children.flatMap((child) => weightOf(child) ?? [])).eq(whole));
  const depth = hundred[0]?.depth;
  return depth !== undefined && hundred.length * 2 >= parents.filter((node) => node.depth === depth).length;
}

function* flat(nodes: readonly DraftNode[]): Generator<DraftNode> {
  for (const node of nodes) {
    yield node;
    yield* flat(node.children);
  }
}
