import type { Execution, FundsBlock, FundsRow } from "../../evaluation/funds";
import { amountFact, rateFact, unitOf } from "../amount-fact";
import { derived, labelFact, numberFact, percent, textFact, type Fact } from "../fact";
import { part, type ReportPart } from "../part";
import { blockFact } from "../head-facts";
import type { PhraseId } from "../phrases";
import { explains } from "../reason";
import type { Paragraph, Sentence } from "../report";
import { paragraph, placeholder } from "../say";
import type { Telling } from "../telling";

/** 资金使用: budget, executed, rate and what is left, with the parts of the total and the execution's score. */
export function fundsUse(telling: Telling): ReportPart[] {
  const { table } = telling;
  const paragraphs = [
    ...(table.funds ? fundsParagraphs(telling, table.funds, null) : []),
    ...table.blocks.flatMap(({ funds }, at) => (funds ? fundsParagraphs(telling, funds, blockFact(telling, at)) : [])),
  ];
  return [part(null, { paragraphs: paragraphs.length > 0 ? paragraphs : [placeholder("资金安排和使用情况")] })];
}

/** `of`: whose money it is, where a sheet holds several projects. */
function fundsParagraphs(telling: Telling, funds: FundsBlock, of: Fact | null): Paragraph[] {
  const unit = unitOf(funds, telling.table.head);
  const at = funds.totalRow ?? funds.execution?.rowIndex ?? (funds.rows.length === 1 ? 0 : null);
  const total = at === null ? undefined : funds.rows[at];
  const splits = splitsOf(
    funds.rows.filter((row) => row !== total),
    total,
  )
    .map((rows) => rows.flatMap((row) => partSentence(telling, row, unit) ?? []))
    .filter((parts) => parts.length > 0);
  const sentences = [
    ...(total ? totalSentences(telling, total, unit) : []),
    ...splits.map((parts, at) => partsSentence(telling, parts, total ? SPLITS[Math.min(at, 1)] : undefined)),
    ...(total ? [...rateSentence(telling, total), ...restSentence(telling, total, unit)] : []),
    ...(funds.execution ? executionSentences(telling, funds.execution) : unweighed(telling, total)),
    ...reasonSentence(telling, total),
  ];
  const [first, ...others] = sentences;
  if (!first) return [];
  return [paragraph([of ? telling.say("funds.of", { name: of, text: first }) : first, ...others])];
}

function totalSentences(telling: Telling, row: FundsRow, unit: string): Sentence[] {
  const initial = amountFact(row.initialBudget, unit);
  const budget = amountFact(row.annualBudget, unit);
  const executed = amountFact(row.executed, unit);
  const under = [row.annualBudget?.cell, row.executed?.cell].flatMap((cell) => cell ?? []);
  if (budget && executed) {
    const changed = initial && !row.initialBudget?.held?.value.eq(row.annualBudget?.held?.value ?? 0);
    const facts = { budget, executed };
    return [changed ? telling.say("funds.adjusted", { ...facts, initial }) : telling.say("funds.budget", facts)];
  }
  if (budget) return [telling.say("funds.unspent", { budget }, under)];
  // A form of the beginning of the year has no column for the budget as it was changed.
  if (initial && !row.annualBudget) {
    if (executed) return [telling.say("funds.initial-only", { initial, executed })];
    return [telling.say("funds.initial-unspent", { initial }, under)];
  }
  if (executed) return [telling.say("funds.unbudgeted", { executed }, under)];
  return [initial ? telling.say("funds.initial", { initial }, under) : telling.say("funds.empty", {}, under)];
}

/** The execution rate of the table's total row: as printed, else as its amounts give it. */
export function fundsRateFact(telling: Telling): Fact | null {
  const row = totalOf(telling.table.funds);
  return row ? (rateFact(row.rate) ?? computedRate(row)) : null;
}

function totalOf(funds: FundsBlock | null): FundsRow | undefined {
  return funds?.rows[funds.totalRow ?? funds.execution?.rowIndex ?? 0];
}

/** That the table's total row spent more than its budget. */
export function overspent(telling: Telling): Sentence | null {
  const { funds, head } = telling.table;
  const row = totalOf(funds);
  if (!funds || !row?.executed?.held || !row.annualBudget?.held?.value.lt(row.executed.held.value)) return null;
  return restSentence(telling, row, unitOf(funds, head))[0] ?? null;
}

function rateSentence(telling: Telling, row: FundsRow): Sentence[] {
  const printed = rateFact(row.rate);
  // A formula prints 0% where no amount was filled in.
  if (printed && (row.executed?.held || row.rate?.held?.value.gt(0)))
    return [telling.say("funds.rate", { rate: printed })];
  const rate = computedRate(row);
  return rate ? [telling.say("funds.rate-computed", { rate })] : [];
}

function computedRate(row: FundsRow): Fact | null {
  const [budget, executed] = [row.annualBudget?.held, row.executed?.held];
  if (!budget || !executed || budget.value.lte(0)) return null;
  return percent(executed.value.div(budget.value), [...budget.cells, ...executed.cells]);
}

function restSentence(telling: Telling, row: FundsRow, unit: string): Sentence[] {
  const [budget, executed] = [row.annualBudget?.held, row.executed?.held];
  if (!budget || !executed) return [];
  const rest = budget.value.minus(executed.value);
  if (rest.eq(0)) return [];
  const fact = derived(rest.abs(), [...budget.cells, ...executed.cells]);
  return [telling.say(rest.gt(0) ? "funds.rest" : "funds.over", { rest: { ...fact, text: fact.text + unit } })];
}

/** One total may be split twice, by where the money comes from and by what it is for: each split has its sentence. */
const SPLITS = ["funds.parts", "funds.parts-again"] as const;

function splitsOf(rows: readonly FundsRow[], total: FundsRow | undefined): FundsRow[][] {
  const whole = total && plannedOf(total)?.held?.value;
  const splits: FundsRow[][] = [[]];
  let left = whole;
  for (const row of rows) {
    if (row.kind !== "detail" && left?.lte(0)) {
      splits.push([]);
      left = whole;
    }
    splits.at(-1)?.push(row);
    if (row.kind !== "detail") left = left?.minus(plannedOf(row)?.held?.value ?? 0);
  }
  return splits;
}

function plannedOf(row: FundsRow): FundsRow["executed"] {
  return row.annualBudget ?? row.initialBudget;
}

/** A part with money in it; a row of blanks or zeros has nothing to tell. */
function partSentence(telling: Telling, row: FundsRow, unit: string): Sentence | null {
  const name = labelFact(row.label);
  const isNothing = (entry: FundsRow["executed"]): boolean => !entry?.held || entry.held.value.eq(0);
  const planned = plannedOf(row);
  if (!name || (isNothing(planned) && isNothing(row.executed))) return null;
  const bare = name.text.replace(/^其中\s*[：:]?\s*/, "");
  const label: Fact = { text: row.kind === "detail" ? `其中${bare}` : bare, cells: name.cells };
  const budget = amountFact(planned, unit);
  const executed = amountFact(row.executed, unit);
  if (budget && executed) return telling.say("funds.part", { label, budget, executed });
  if (budget) return telling.say("funds.part-budget", { label, budget });
  return executed ? telling.say("funds.part-executed", { label, executed }) : null;
}

function partsSentence(telling: Telling, parts: readonly Sentence[], id?: PhraseId): Sentence {
  const text = parts.map((sentence) => sentence.text).join("；");
  const cells = parts.flatMap((sentence) => sentence.cells);
  return id ? telling.say(id, { parts: { text, cells } }) : { text: `${text}。`, cells };
}

function executionSentences(telling: Telling, execution: Execution): Sentence[] {
  const score = numberFact(execution.score);
  const weight = execution.weight ? derived(execution.weight.value, execution.weight.cells) : null;
  if (score && !weight) return [telling.say("funds.score-only", { score })];
  if (score && weight) {
    const lost = execution.weight?.value.minus(execution.score?.held?.value ?? 0);
    if (!lost?.gt(0)) return [telling.say("funds.score", { weight, score })];
    return [telling.say("funds.score-lost", { weight, score, lost: derived(lost, [...weight.cells, ...score.cells]) })];
  }
  const under = execution.score ? [execution.score.cell] : [];
  return weight ? [telling.say("funds.unscored", { weight }, under)] : [];
}

/** The form has the columns, yet gives the execution neither weight nor score. */
function unweighed(telling: Telling, total: FundsRow | undefined): Sentence[] {
  const cells = [total?.weight?.cell, total?.score?.cell].flatMap((cell) => cell ?? []);
  return cells.length > 0 ? [telling.say("funds.unweighed", {}, cells)] : [];
}

function reasonSentence(telling: Telling, total: FundsRow | undefined): Sentence[] {
  if (!total?.reason?.held || !explains(total.reason.text)) return [];
  const reason = textFact(total.reason);
  return reason ? [telling.say("funds.reason", { reason })] : [];
}
