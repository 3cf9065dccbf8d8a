import type { CellRef } from "../grid/address";
import { roundHalfUp, sum, type Dec } from "../evaluation/decimal";
import type { Profile } from "../evaluation/profile";
import type { IndicatorNode } from "../evaluation/indicator";
import type { EvaluationTable } from "../evaluation/table";
import { countedRate, executionRate, executionShare } from "./execution-score";
import { figure, percentage } from "./explanation";
import { budgetOf, executionRow, fundsBlocksOf } from "./funds-blocks";
import { leavesBelow } from "./group-sums";
import type { LeafFigures } from "./leaf-figures";
import { EXECUTION_PART } from "./recorded";
import type { Closing, Part, Recorded } from "./score-sheet";
import { printedTotal } from "./printed-total";
import { agree, type Precision } from "./tolerance";

/** More blank groups than this are no slip of the pen; the search stays small. */
const MOST_BLANK_GROUPS = 6;

interface Scored {
  readonly figures: readonly LeafFigures[];
  readonly recorded: Pick<Recorded, "scoreParts"> & { readonly total: Dec };
  /** Of the score column. */
  readonly precision: Precision;
}

/** One assumption or several at once. */
interface Assumption {
  readonly blanksFull: boolean;
  readonly dropped: readonly IndicatorNode[];
  readonly execution: boolean;
}

/**
 * Which named assumptions, alone or combined, make the printed total true: all blanks full; level-1 groups that are
 * blank throughout dropped; the execution at full mark − remaining weights. The first that closes within the
 * tolerance, parts rounded to the score column's decimals; empty where the total closes by itself or none does.
 */
export function closingOf(
  table: EvaluationTable,
  { figures, recorded, precision }: { figures: readonly LeafFigures[]; recorded: Recorded; precision: Precision },
  profile: Profile,
): readonly Closing[] {
  const printed = printedTotal(table);
  const { total, scoreParts } = recorded;
  if (!printed || !total || agree(printed, total, precision)) return [];
  const scored = { figures, recorded: { total, scoreParts }, precision };
  const blank = blankGroups(table, scored.figures);
  for (const assumption of assumptions(blank)) {
    const closing = tryAssumption(table, scored, assumption, profile);
    if (closing && agree(printed, closing.total, precision)) return [closing];
  }
  return [];
}

const KINDS = [
  { blanksFull: true, execution: false },
  { blanksFull: false, execution: true },
  { blanksFull: true, execution: true },
];

/** Fewest assumptions first. */
function assumptions(blank: readonly IndicatorNode[]): readonly Assumption[] {
  const all = KINDS.flatMap((kind) => subsets(blank).map((dropped) => ({ ...kind, dropped })));
  const count = ({ blanksFull, execution, dropped }: Assumption) =>
    Number(blanksFull) + Number(execution) + dropped.length;
  return all.sort((a, b) => count(a) - count(b));
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  let all: T[][] = [[]];
  for (const item of items.slice(0, MOST_BLANK_GROUPS)) all = [...all, ...all.map((set) => [...set, item])];
  return all;
}

function blankGroups(table: EvaluationTable, figures: readonly LeafFigures[]): readonly IndicatorNode[] {
  const of = new Map(figures.map((leaf) => [leaf.node.id, leaf]));
  return table.blocks
    .flatMap((block) => block.roots)
    .filter((root) => [...leavesBelow(root)].every(({ id }) => of.get(id)?.blank || !of.get(id)?.points));
}

function tryAssumption(
  table: EvaluationTable,
  scored: Scored,
  assumption: Assumption,
  profile: Profile,
): Closing | null {
  const { figures, recorded, precision } = scored;
  const { decimals } = precision;
  const away = new Set(assumption.dropped.flatMap((root) => [...leavesBelow(root)].map((leaf) => leaf.id)));
  const blanks = figures.filter((leaf) => leaf.blank && leaf.points && !away.has(leaf.node.id));
  const parts: Part[] = [
    {
      what: "score.part.recorded",
      value: roundHalfUp(recorded.total, decimals),
      cells: recorded.scoreParts.flatMap(({ cells }) => cells),
    },
  ];
  const full = sum(blanks.flatMap((leaf) => leaf.points ?? []));
  if (assumption.blanksFull) {
    parts.push({ what: "score.part.blanks-full", value: roundHalfUp(full, decimals), cells: cellsOf(blanks) });
  }
  const execution = assumption.execution ? assumedExecution(table, scored, away, profile) : null;
  if (assumption.execution && !execution) return null;
  if (execution)
    parts.push({ what: EXECUTION_PART, value: roundHalfUp(execution.score, decimals), cells: execution.cells });
  return {
    assumption: {
      id: `score.closing.${nameOf(assumption)}`,
      values: {
        count: blanks.length,
        points: figure(full),
        groups: assumption.dropped.map((root) => bareLabel(root.name.value)).join("、"),
        weight: execution ? figure(execution.weight) : "",
        rate: execution ? percentage(execution.rate) : "",
      },
    },
    parts,
    total: sum(parts.map(({ value }) => value)),
    closes: true,
  };
}

/** 投入指标（15分） → 投入指标. */
function bareLabel(name: string): string {
  return name.replace(/[（(][^（()）]*分[)）]$/u, "");
}

function cellsOf(figures: readonly LeafFigures[]): readonly CellRef[] {
  return figures.flatMap((leaf) => leaf.scoreCell ?? []);
}

function nameOf({ blanksFull, dropped, execution }: Assumption): string {
  return [blanksFull ? "blanks" : "", dropped.length > 0 ? "dropped" : "", execution ? "execution" : ""]
    .filter((part) => part !== "")
    .join("-");
}

/** The execution at full mark − remaining weights; null where it is scored already or its rate is unknown. */
function assumedExecution(
  table: EvaluationTable,
  { figures }: Scored,
  away: ReadonlySet<string>,
  profile: Profile,
): { weight: Dec; rate: Dec; score: Dec; cells: readonly CellRef[] } | null {
  const [funds] = fundsBlocksOf(table);
  if (!funds || funds.execution?.score?.held) return null;
  const rate = executionRate(funds);
  const remaining = sum(figures.flatMap((leaf) => (away.has(leaf.node.id) ? [] : (leaf.points ?? []))));
  const weight = table.scheme.fullMark.minus(remaining);
  if (!rate || weight.lte(0) || remaining.lte(0)) return null;
  const row = executionRow(funds);
  const cells = [row?.executed, row && budgetOf(row)].flatMap((entry) => entry?.held?.cells ?? []);
  const score = weight.times(executionShare(countedRate(rate.value, profile), profile.execution.rule));
  return { weight, rate: rate.value, score, cells: cells.length > 0 ? cells : (row?.rate?.held?.cells ?? []) };
}
