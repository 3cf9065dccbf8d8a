import { a1, type CellRef } from "../../grid/address";
import { cellAt, type Grid } from "../../grid/grid";
import { dec, plain, type Dec } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";
import { valueOf } from "../../evaluation/sourced";
import type { Leaf } from "../../evaluation/walk";
import { isDateFormat } from "../../measure/number";
import { onOneScale } from "../../measure/same-unit";
import { targetEntry } from "../../score/indicator-measures";
import type { IndicatorScore } from "../../score/score-sheet";
import { profileUnder, standardUnder } from "../../score/overridden";
import { isCounted } from "../../score/standard/percent-readings";
import type { Standard } from "../../score/standard/standard";
import { unable, type ScoreFormula } from "./formula";
import { methodFormula, NOTHING, unlessBlank, type Operands } from "./method-formula";
import { constant, onScale, operand, pair, type Operand } from "./operand";
import { rangeFormula } from "./range-formula";
import { rounded } from "./rounded";
import { standardFormula, wordsFormula } from "./standard-formula";

const HUNDRED = dec(100);

/** One indicator with what its formula is made from. */
interface Row {
  readonly grid: Grid;
  readonly node: Leaf;
  readonly indicator: IndicatorScore;
  readonly profile: Profile;
  readonly weight: Operand;
  readonly round: (expression: string) => string;
}

/**
 * A live formula for a recomputed score: the same method on the sheet's own cells, rounded alike. A weight that stands
 * in a label, and the figures of a standard in words, are written as they are.
 */
export function indicatorFormula(grid: Grid, node: Leaf, indicator: IndicatorScore, profile: Profile): ScoreFormula {
  if (indicator.score === null || indicator.weight === null) return unable("score.formula.not-computed");
  const weight = weightOperand(grid, node, indicator.weight);
  if (!weight) return unable("score.formula.weight-unread");
  const round = (expression: string): string => rounded(expression, indicator.decimals);
  const row: Row = { grid, node, indicator, profile: profileUnder(profile, node, indicator.override), weight, round };
  switch (indicator.method) {
    case "coefficient":
      return coefficientFormula(row);
    case "date":
      return dateFormula(row);
    case "yes-no":
      return yesNoFormula(row);
    case "range":
      return bandFormula(row);
    case "standard":
      return ownStandardFormula(row);
    case "all-or-nothing":
      return allOrNothingFormula(row);
    default:
      return quantityFormula(row);
  }
}

function weightOperand(grid: Grid, node: Leaf, weight: Dec): Operand | null {
  const held = node.weight.cell?.held;
  // A mark of a hundred has nothing to do with the weight's cell.
  const stands = held && [held.value, held.value.times(100)].some((value) => value.eq(weight));
  return stands ? operand(grid, node.weight.cell.cell, weight) : constant(weight);
}

function finished(expression: string, ...operands: readonly (Operand | CellRef | null)[]): ScoreFormula {
  const reads = operands.flatMap((one) => (one === null ? [] : "row" in one ? one : (one.cell ?? [])));
  return { formula: `=${expression}`, reads, why: null };
}

/** Target and actual on one scale, as operands; null where a text cannot be read by a formula. */
function figuresOf({ grid, node, indicator, weight }: Row): Operands | null {
  const { target, actual } = indicator;
  if (target.kind !== "number" || actual.kind !== "number") return null;
  const scale = onOneScale(target, actual);
  const done = node.leaf.actual?.cell;
  if ("differ" in scale || !done) return null;
  const entry = targetEntry(node.leaf);
  // What a person read into the target stands in no cell; a name may carry the target: 科目调整次数≤10次
  const ofTarget = indicator.override?.target
    ? constant(scale.target)
    : operand(grid, entry?.held ? entry.cell : (node.name.cells[0] ?? done), scale.target);
  const ofActual = operand(grid, done, scale.actual);
  return ofTarget && ofActual && { target: ofTarget, actual: ofActual, weight: onScale(weight) };
}

function quantityFormula(row: Row): ScoreFormula {
  const { indicator, profile, round, weight } = row;
  const operands = figuresOf(row);
  if (!operands) return unable("score.formula.text-unread");
  const exact = indicator.actual.kind === "number" && indicator.actual.sign === null;
  const plainly = methodFormula(indicator, operands, profile, { exact, round });
  const expression = plainly === null ? null : aboveFloor(row, operands, plainly);
  if (expression === null) return unable("score.formula.no-form");
  return finished(expression, operands.target, operands.actual, weight);
}

/** 按比例得分，低于60%不得分: nothing below a completion; null where the floor may mean the percentage itself. */
function aboveFloor({ node, indicator }: Row, { target, actual }: Operands, expression: string): string | null {
  const standard = standardUnder(node, indicator.override);
  const floor = standard?.kind === "proportion" ? standard.floor : null;
  if (floor === null) return expression;
  if (
    !indicator.direction?.sign.startsWith(">") ||
    (indicator.target.kind === "number" && indicator.target.unit === "%")
  )
    return null;
  const [goal, done] = pair(target, actual);
  return `IF(ROUND(${done}/${goal},10)<${plain(floor)},0,${expression})`;
}

function allOrNothingFormula(row: Row): ScoreFormula {
  const { weight, round } = row;
  const operands = figuresOf(row);
  const met = operands && metComparison(row, operands);
  if (!operands || met === null) return unable("score.formula.text-unread");
  const expression = unlessBlank(operands.actual, `IF(${met},${round(operands.weight)},0)`);
  return finished(expression, operands.target, operands.actual, weight);
}

function coefficientFormula({ grid, node, weight, round }: Row): ScoreFormula {
  const entry = node.leaf.coefficient;
  const value = valueOf(entry);
  const coefficient = entry && value && operand(grid, entry.cell, value);
  if (!coefficient) return unable("score.formula.text-unread");
  const expression = unlessBlank(coefficient, round(`${onScale(coefficient)}*${onScale(weight)}`));
  return finished(expression, coefficient, weight);
}

/** Days compare as numbers where Excel keeps them as such; dates in words are for people. */
function dateFormula({ grid, node, indicator, weight, round }: Row): ScoreFormula {
  const [target, actual] = [targetEntry(node.leaf)?.cell, node.leaf.actual?.cell];
  if (indicator.override?.target || !target || !actual || !isDay(grid, target) || !isDay(grid, actual))
    return unable("score.formula.date-in-words");
  const compared = `IF(${a1(actual)}<=${a1(target)},${round(onScale(weight))},${NOTHING})`;
  return finished(`IF(${a1(actual)}="",${NOTHING},${compared})`, target, actual, weight);
}

function isDay(grid: Grid, cell: CellRef): boolean {
  const stored = cellAt(grid, cell.row, cell.column);
  return typeof stored?.value === "number" && isDateFormat(stored.numberFormat);
}

function yesNoFormula({ grid, node, indicator, weight, round }: Row): ScoreFormula {
  const [target, actual] = [targetEntry(node.leaf)?.cell, node.leaf.actual?.cell];
  const isText = (cell: CellRef | undefined): cell is CellRef =>
    cell !== undefined && typeof cellAt(grid, cell.row, cell.column)?.value === "string";
  if (indicator.override?.target || !isText(target) || !isText(actual)) return unable("score.formula.text-unread");
  const yes = (cell: CellRef): string => ["是", "有", "√", "✓"].map((word) => `TRIM(${a1(cell)})="${word}"`).join(",");
  const same = `OR(${yes(target)})=OR(${yes(actual)})`;
  const expression = `IF(TRIM(${a1(actual)})="",${NOTHING},IF(${same},${round(onScale(weight))},0))`;
  return finished(expression, target, actual, weight);
}

function bandFormula({ grid, node, indicator, weight, round }: Row): ScoreFormula {
  const { target, actual } = indicator;
  const [goalCell, doneCell] = [targetEntry(node.leaf)?.cell, node.leaf.actual?.cell];
  const isRead = indicator.override?.target ?? null; // what a person read into a cell, no formula reads there
  if (isRead || target.kind !== "range" || actual.kind !== "number" || !goalCell || !doneCell) {
    return unable("score.formula.text-unread");
  }
  const unit = { unit: target.unit, unitFrom: "cell" as const, sign: null, signFrom: null, rest: "" };
  const scale = onOneScale({ kind: "number", value: target.low, ...unit }, actual);
  const done = "differ" in scale ? null : operand(grid, doneCell, scale.actual);
  const expression = done && rangeFormula(grid, goalCell, target, done, { weight: onScale(weight), round });
  return expression === null ? unable("score.formula.text-unread") : finished(expression, goalCell, done, weight);
}

function ownStandardFormula(row: Row): ScoreFormula {
  const { node, indicator, weight, round } = row;
  const entry = node.leaf.standard;
  const doneCell = node.leaf.actual?.cell;
  const standard = standardUnder(node, indicator.override);
  if (!entry || !standard || !doneCell || !indicator.weight) return unable("score.formula.text-unread");
  if (standard.kind === "proportion")
    return quantityFormula({ ...row, indicator: { ...indicator, method: "positive" } });
  if (standard.kind === "words") {
    // A figure that answers 达标 or 不达标 is compared elsewhere
    if (indicator.actual.kind === "number") return unable("score.formula.no-form");
    const expression = wordsFormula(standard.words, a1(doneCell), onScale(weight), round);
    return finished(expression, doneCell, weight, entry.cell);
  }
  const inPercent = standard.kind === "ladder" || standard.kind === "deduction" ? standard : null;
  const isShare = inPercent !== null && isCounted(inPercent, indicator.target, indicator.actual);
  const figures = figuresOf(row);
  const operands = isShare
    ? figures && completionOf(figures)
    : standard.kind === "ladder"
      ? ladderFigures(row, standard)
      : figures;
  if (!operands) return unable("score.formula.text-unread");
  const expression = standardFormula(standard, operands, indicator.weight, {
    met: figures && metComparison(row, figures),
    stepOf: isShare ? (step) => step : stepOf(row, standard),
    round,
  });
  const isPlain = isShare || ((standard.kind !== "deduction" || !standard.threshold) && standard.kind !== "addition");
  if (expression === null || !(isPlain || sameUnit(row, standard))) return unable("score.formula.no-form");
  const { actual, target } = (isShare && figures) || operands;
  return finished(unlessBlank(actual, expression), target, actual, weight, entry.cell);
}

/** 完成率 of a count: actual ÷ target in percent, all of it being a hundred. */
function completionOf({ target, actual, weight }: Operands): Operands {
  const [goal, done] = pair(target, actual);
  const share = { ...constant(HUNDRED), text: `ROUND(${done}/${goal}*100,10)` };
  return { target: constant(HUNDRED), actual: share, weight };
}

/** A ladder speaks of the actual alone, in its own unit. */
function ladderFigures({ grid, node, indicator, weight }: Row, standard: Extract<Standard, { kind: "ladder" }>) {
  const { actual, target } = indicator;
  const done = node.leaf.actual?.cell;
  if (actual.kind !== "number" || !done) return null;
  const ofAll = target.kind !== "number" || target.unit !== "%" || target.value.eq(HUNDRED);
  if (standard.rate === "completion" && !ofAll) return null; // the figure itself only happens to stand on the same rung
  if (standard.rungs.some(({ unit }) => unit !== actual.unit && unit !== null)) return null;
  const read = operand(grid, done, actual.value);
  return read && { target: read, actual: read, weight: onScale(weight) };
}

/** The rule's own figures are in the unit of target and actual, so that they compare as they stand. */
function sameUnit({ indicator }: Row, rule: Standard): boolean {
  const { target, actual } = indicator;
  const figure = rule.kind === "deduction" ? rule.threshold : rule.kind === "addition" ? rule.step : null;
  if (!figure || target.kind !== "number" || actual.kind !== "number") return false;
  return figure.unit === target.unit && target.unit === actual.unit;
}

function stepOf({ indicator: { target } }: Row, standard: Standard): (step: Dec) => Dec | null {
  const unit = target.kind === "number" ? target.unit : null;
  const percentOf = standard.kind === "deduction" && standard.unit === "%" && unit !== "%";
  return (step) => (percentOf ? null : step);
}

/** Whether the target is reached, as the profile's method compares. */
function metComparison({ indicator: { direction } }: Row, { target, actual }: Operands): string | null {
  const [goal, done] = pair(target, actual);
  return direction && `${done}${direction.sign === "=" ? ">=" : direction.sign}${goal}`;
}
