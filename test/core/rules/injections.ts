import { a1, type CellRef } from "../../../src/core/grid/address";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { dec, ZERO, type Dec } from "../../../src/core/evaluation/decimal";
import type { Entry } from "../../../src/core/evaluation/sourced";
import { weighedBlocks } from "../../../src/core/rules/facts/execution";
import { AMOUNT_ROLES, totalRows } from "../../../src/core/rules/facts/funds";
import { givesReason, hasPlaceForReasons } from "../../../src/core/rules/facts/reasons";
import { rowsOf, type Row } from "../../../src/core/rules/facts/rows";
import { isFull, isJudged, scoredRows, type ScoredRow } from "../../../src/core/rules/facts/scored-rows";
import { targetText } from "../../../src/core/rules/facts/target";
import type { RuleContext } from "../../../src/core/rules/rule";

/** One defect as somebody makes it: cells by address, as they are drawn; "" makes one blank. */
export interface Change {
  readonly cells: Readonly<Record<string, string>>;
  readonly hideRows?: readonly number[];
  readonly hideColumns?: readonly number[];
}

/** Every place of a form at which a defect can be made. Nothing else of the form is touched. */
export type Injection = (form: Omit<RuleContext, "options">) => readonly Change[];

/**
 * Defects of the catalogue in general terms, by the rule that is to speak of them (behind the slash how it is made).
 * What a form's own layout rules out, a sum that it does not print, a sign that it has no column for, gives no place.
 */
export const INJECTIONS: Readonly<Record<string, Injection>> = {
  "weight-not-numeric": (form) => rowsOf(form).flatMap((row) => set(ownWeight(row), "若干")),
  "weight-missing": (form) =>
    rowsOf(form).flatMap((row) =>
      answered(row) && !row.node.weight.label && !row.node.optional ? set(ownWeight(row), "") : [],
    ),
  "number-as-text/weight": (form) =>
    rowsOf(form).flatMap((row) => set(ownWeight(row), `"${ownWeight(row)?.text.trim() ?? ""}"`)),
  "number-as-text/score": (form) =>
    scoredRows(form).flatMap(({ row, cell }) => [{ cells: { [a1(cell)]: `"${row.score?.entry.text.trim() ?? ""}"` } }]),
  "weights-total-cell": (form) => set(form.table.totals.weight, moved(form.table.totals.weight, 5)),
  "score-out-of-range/above": (form) =>
    scoredRows(form).map(({ row, weight, cell }) => put(cell, shown(weight.plus(5), row.score?.entry))),
  "score-out-of-range/below": (form) =>
    scoredRows(form).map(({ row, cell }) => put(cell, shown(dec(-1), row.score?.entry))),
  "score-missing": (form) => scoredRows(form).flatMap(({ cell, row }) => (row.node.optional ? [] : [put(cell, "")])),
  "score-missing/execution": (form) => weighedBlocks(form).flatMap(({ execution }) => set(execution.score, "")),
  "score-not-numeric": (form) => scoredRows(form).map(({ cell }) => put(cell, "达标")),
  "score-total/up": (form) => set(total(form), moved(total(form), 1.5)),
  "score-total/down": (form) => set(total(form), moved(total(form), -2)),
  "total-missing": (form) => (form.table.totals.grade?.held ? [] : set(total(form), "")),
  "score-full-unmet/at-least": (form) =>
    full(form).flatMap(({ row }) => (atLeast(row) && explained(row) ? missTarget(form, row, 0.6) : [])),
  "score-full-unmet/at-most": (form) =>
    full(form).flatMap(({ row }) => (atMost(row) && explained(row) ? missTarget(form, row, 1.5) : [])),
  "score-cut-met": (form) =>
    full(form).flatMap(({ row, weight, cell }) =>
      row.judged.met === true && !isJudgedRow(form, row) && !givesReason(row.measures.reason) && !standing(row)
        ? [put(cell, shown(weight.times(0.7).round(), row.score?.entry))]
        : [],
    ),
  "score-not-proportional": (form) =>
    scoredRows(form).flatMap((scored) => {
      const { row, recorded, cell, weight } = scored;
      const odd = recorded.minus(weight.times(0.3));
      const room = row.judged.met === false && row.judged.score?.eq(recorded) && odd.gt(ZERO) && !isJudged(scored);
      return room ? [put(cell, shown(odd, row.score?.entry))] : [];
    }),
  "execution-rate": (form) =>
    weighedBlocks(form).flatMap(({ row }) => {
      const rate = row.rate?.held?.value;
      if (!rate?.gt(0.5) || !row.rate?.text.includes("%")) return [];
      return set(row.rate, `${rate.times(100).minus(3).toFixed(2)}%`);
    }),
  "execution-score": (form) =>
    weighedBlocks(form).flatMap(({ execution: { score } }) =>
      score?.held?.value.gt(3) ? set(score, moved(score, -3)) : [],
    ),
  "execution-row-unfilled/weight": (form) =>
    weighedBlocks(form).flatMap(({ row, execution }) =>
      execution.weight?.from === "cell" && row.executed?.held && !weighedInLabel(form) ? set(row.weight, "") : [],
    ),
  "execution-row-unfilled/rate": (form) =>
    weighedBlocks(form).flatMap(({ row }) => (row.executed?.held && row.rate?.held ? set(row.rate, "") : [])),
  "funds-total": (form) =>
    totalRows(form.table).flatMap(({ block, row }) => {
      const parts = block.rows.filter((part) => part.kind === "part" && part.initialBudget?.held?.value.gt(0));
      return parts.length < 2 || !row.annualBudget
        ? []
        : set(row.initialBudget, moved(row.initialBudget, 0.05, "share"));
    }),
  "funds-total/part": (form) =>
    totalRows(form.table).flatMap(({ block, row }) =>
      AMOUNT_ROLES.flatMap((role) => {
        const parts = block.rows.filter((part) => part.kind === "part" && part[role]?.held?.value.gt(0));
        const most = role === "executed" ? -0.3 : 0.2;
        return parts.length < 2 || !row[role]?.held
          ? []
          : parts.flatMap((part) => set(part[role], moved(part[role], most, "share")));
      }),
    ),
  "funds-zero-budget/blank": (form) =>
    totalRows(form.table).flatMap(({ block, row }) =>
      row.executed?.held?.value.gt(0) && block.rows.some((part) => part !== row && part.annualBudget?.held?.value.gt(0))
        ? set(row.annualBudget, "")
        : [],
    ),
  "score-missing/with-total": (form) =>
    scoredRows(form).flatMap(({ cell, row, recorded }) => {
      const less = moved(total(form), -recorded.toNumber());
      const sum = total(form);
      return row.node.optional || !sum || less === null ? [] : [{ cells: { [a1(cell)]: "", [a1(sum.cell)]: less } }];
    }),
  "formula-error/actual": (form) =>
    rowsOf(form).flatMap((row) => (row.judged.actual.kind === "number" ? set(row.measures.actual, "#N/A") : [])),
  "funds-initial-missing": (form) =>
    totalRows(form.table).flatMap(({ block, row }) => {
      const held = block.rows.flatMap((one) => (one.initialBudget?.held ? [a1(one.initialBudget.cell)] : []));
      return row.annualBudget?.held && held.length > 0
        ? [{ cells: Object.fromEntries(held.map((cell) => [cell, ""])) }]
        : [];
    }),
  "funds-unit": (form) =>
    totalRows(form.table).flatMap(({ block, row }) =>
      block.amountUnit?.value === "万元" ? set(row.executed, `${row.executed?.text.trim() ?? ""}元`) : [],
    ),
  "funds-overspent": (form) =>
    totalRows(form.table).flatMap(({ row }) =>
      row.executed?.held && row.annualBudget?.held && row.executed.held.value.lte(row.annualBudget.held.value)
        ? set(row.executed, shown(row.annualBudget.held.value.times(1.2), row.executed))
        : [],
    ),
  "funds-zero-budget": (form) =>
    totalRows(form.table).flatMap(({ row }) => (row.executed?.held ? set(row.annualBudget, "0") : [])),
  "indicator-duplicate": (form) => {
    const rows = rowsOf(form).filter((row) => row.nameCell.row === row.measures.row && row.node.depth > 1);
    return rows.flatMap((row, index) => {
      const before = rows[index - 1];
      const sister = before && before.path.at(-2) === row.path.at(-2) && before.placed.block === row.placed.block;
      return sister &&
        row.node.weight.label === null &&
        /率|数|量/u.test(before.node.name.value) &&
        row.judged.direction?.from !== "name"
        ? [put(row.nameCell, before.node.name.value)]
        : [];
    });
  },
  "indicator-placeholder": (form) =>
    rowsOf(form).flatMap((row) =>
      row.nameCell.row === row.measures.row &&
      row.judged.recorded &&
      row.node.depth > 2 &&
      ownWeight(row)?.held &&
      row.judged.direction?.from !== "name"
        ? [put(row.nameCell, "指标2：×××")]
        : [],
    ),
  "target-missing": (form) =>
    scoredRows(form).flatMap(({ row }) =>
      row.measures.adjustedTarget || !targetText(row) || unquoted(form, targetText(row)).length === 0
        ? []
        : set(row.measures.target, ""),
    ),
  "target-unquantified": (form) =>
    rowsOf(form).flatMap((row) =>
      row.judged.target.kind === "number" && !row.measures.sign?.held && !row.measures.adjustedTarget
        ? set(row.measures.target, "有效提升")
        : [],
    ),
  "actual-missing": (form) =>
    scoredRows(form).flatMap(({ row }) => (row.measures.actual?.held ? set(row.measures.actual, "") : [])),
  "actual-copies-sign": (form) =>
    rowsOf(form).flatMap((row) =>
      row.judged.actual.kind === "number" && row.judged.met === true && atLeast(row)
        ? set(row.measures.actual, `≥${row.measures.actual?.text.trim() ?? ""}`)
        : [],
    ),
  "actual-type-mismatch": (form) =>
    rowsOf(form).flatMap((row) =>
      row.judged.target.kind === "number" && row.judged.actual.kind === "number" && row.judged.target.value.gt(0)
        ? set(row.measures.actual, "已完成")
        : [],
    ),
  "actual-over-100": (form) =>
    rowsOf(form).flatMap((row) =>
      /(?:合格|达标|覆盖|及时|满意)(?:率|度)$/u.test(row.node.name.value) &&
      row.measures.actual?.text.includes("%") &&
      row.judged.met === true
        ? set(row.measures.actual, "104%")
        : [],
    ),
  "actual-overfulfilled": (form) =>
    rowsOf(form).flatMap((row) => {
      const { target, actual } = row.judged;
      const counts = target.kind === "number" && actual.kind === "number" && actual.unit !== "%" && target.unit !== "%";
      const open = hasPlaceForReasons(form.table) && !givesReason(row.measures.reason) && row.judged.met === true;
      return counts && atLeast(row) && open ? missTarget(form, row, 1.9) : [];
    }),
  "deviation-unexplained": (form) =>
    rowsOf(form).flatMap((row) =>
      row.judged.met === false &&
      givesReason(row.measures.reason) &&
      row.measures.reason?.cell.row === row.measures.row &&
      form.table.conclusion.problems === null
        ? set(row.measures.reason, "无")
        : [],
    ),
  "reason-without-deviation": (form) =>
    full(form).flatMap(({ row }) =>
      row.judged.met === true && targetText(row) === row.measures.actual?.text.trim() && row.measures.reason
        ? set(row.measures.reason, "因疫情影响，未完成")
        : [],
    ),
  "direction-contradicts": (form) =>
    rowsOf(form).flatMap((row) => {
      const text = targetText(row);
      const share = /(?:合格|达标|满意|覆盖|及时)(?:率|度)$/u.test(row.node.name.value);
      if (!share) return [];
      if (text.startsWith("≥")) return set(row.measures.target, text.replace("≥", "≤"));
      return row.measures.sign?.text.trim() === "≥" ? set(row.measures.sign, "≤") : [];
    }),
  "unit-mismatch": (form) =>
    rowsOf(form).flatMap((row) => {
      const { actual, target } = row.judged;
      const text = row.measures.actual?.text.trim() ?? "";
      const both = actual.kind === "number" && actual.unitFrom === "cell" && target.kind === "number" && target.unit;
      return both && /^[\d.]+(?:人|个|次|场|家|处|项)$/u.test(text)
        ? set(row.measures.actual, text.replace(/\D$/u, "公里"))
        : [];
    }),
  "deadline-not-dated": (form) =>
    rowsOf(form).flatMap((row) =>
      row.judged.target.kind === "date" && row.judged.actual.kind === "date" ? set(row.measures.actual, "已完成") : [],
    ),
  "deadline-missed": (form) =>
    full(form).flatMap(({ row }) => {
      const { target, actual } = row.judged;
      const year = form.table.head.year?.value;
      return target.kind === "date" && target.day.month < 12 && actual.kind === "date" && year
        ? set(row.measures.actual, `${year}年12月28日`)
        : [];
    }),
  "survey-base-missing": (form) =>
    rowsOf(form).flatMap((row) =>
      /问卷|回访|走访/u.test(row.measures.reason?.text ?? "") && row.judged.met === true
        ? set(row.measures.reason, "")
        : [],
    ),
  "goal-actual-missing/blank": (form) => goals(form).flatMap(({ actual }) => (actual?.held ? set(actual, "") : [])),
  "goal-actual-missing/copy": (form) =>
    goals(form).flatMap(({ actual, expected }) =>
      actual?.held && expected?.held && !expected.text.includes("\n") ? set(actual, expected.text) : [],
    ),
  "goal-number-unsupported": (form) =>
    goals(form).flatMap(({ actual }) => (actual?.held ? set(actual, `${drawn(actual)}，新增示范点7391处`) : [])),
  "year-inconsistent": (form) => {
    const { year } = form.table.head;
    const [cell] = year?.cells ?? [];
    const dated = rowsOf(form).some(({ judged }) => judged.target.kind === "date" && judged.target.day.year !== null);
    return year && cell && dated && /^[（(]\d{4}年度?[）)]$/u.test(year.text.trim())
      ? [put(cell, `（${year.value - 1}年度）`)]
      : [];
  },
  "grade-band": (form) => {
    const { grade } = form.table.totals;
    return grade?.held && total(form)?.held && /^[优良中差]$/u.test(grade.text.trim())
      ? set(grade, grade.text.includes("优") ? "中" : "优")
      : [];
  },
  "problems-empty": (form) => {
    const { problems } = form.table.conclusion;
    const mark = form.scores.recorded.total;
    const named = rowsOf(form).some((row) => row.judged.met === false && !givesReason(row.measures.reason));
    const lost = mark && form.scores.recorded.unscored.length === 0 && mark.lt(form.table.scheme.fullMark.minus(1));
    return problems?.held && lost && !named ? set(problems, "无") : [];
  },
  "instructions-left": (form) =>
    rowsOf(form).flatMap((row) =>
      row.judged.met === true && !row.measures.reason?.held && row.measures.reason?.cell.row === row.measures.row
        ? set(row.measures.reason, "（如未完成，请说明原因）")
        : [],
    ),
  "formula-error/score": (form) => scoredRows(form).map(({ cell }) => put(cell, "#REF!")),
  "formula-error/total": (form) => (form.table.totals.grade?.held ? [] : set(total(form), "#REF!")),
  "hidden-cells/row": (form) =>
    rowsOf(form)
      .slice(0, 3)
      .flatMap((row) => (hidden(form) ? [] : [{ cells: {}, hideRows: [row.measures.row] }])),
  "merged-covered-value": (form) => {
    const grid = gridOf(form);
    const { top, bottom, left, right } = form.table.range;
    return (grid?.merges ?? [])
      .filter((area) => area.top >= top && area.bottom <= bottom && area.left >= left && area.right <= right)
      .filter((area) => area.bottom > area.top && area.left === area.right)
      .flatMap((area) => {
        const cell = { sheet: form.table.sheet, row: area.top + 1, column: area.left };
        return grid && cellAt(grid, cell.row, cell.column) ? [] : [put(cell, "旧值")];
      });
  },
  "weight-conflict": (form) =>
    rowsOf(form).flatMap((row) => {
      const weight = ownWeight(row)?.held;
      return weight && row.node.depth > 1 && row.nameCell.row === row.measures.row && !row.node.weight.label
        ? [put(row.nameCell, `${cellText(form, row.nameCell)}（${weight.value.plus(1).toFixed()}分）`)]
        : [];
    }),
  "score-columns-disagree": (form) => {
    const review = form.table.columns.find(({ role, scoreKind }) => role === "score" && scoreKind === "review");
    return rowsOf(form).flatMap((row) => {
      const entry = review && row.measures.scores[review.id]?.entry;
      return entry?.held?.value.gt(2) && row.judged.recorded?.eq(entry.held.value) ? set(entry, moved(entry, -1)) : [];
    });
  },
};

/** A weight cell that serves this row alone. */
function ownWeight(row: Row): Entry<Dec> | null {
  const { cell } = row.node.weight;
  return cell?.held && cell.cell.row === row.measures.row && row.measures.weightSharedWith.length === 0 ? cell : null;
}

function full(form: Omit<RuleContext, "options">): readonly ScoredRow[] {
  return scoredRows(form).filter((scored) => isFull(scored) && scored.recorded.eq(scored.weight));
}

function isJudgedRow(form: Omit<RuleContext, "options">, row: Row): boolean {
  return scoredRows(form).some((scored) => scored.row === row && isJudged(scored));
}

function answered(row: Row): boolean {
  return row.judged.recorded !== null || targetText(row) !== "";
}

/** A row that gives no reason, and has a place for one of its own or none at all: what follows is folded or silent. */
function explained(row: Row): boolean {
  return !standing(row);
}

/** A standard of its own says how the row is scored. */
function standing(row: Row): boolean {
  return row.measures.standard?.held != null;
}

function atLeast({ judged: { direction } }: Row): boolean {
  return direction?.sign.startsWith(">") ?? false;
}

function atMost({ judged: { direction } }: Row): boolean {
  return direction?.sign.startsWith("<") ?? false;
}

/** The actual as so many times the target, in the target's own writing; a figure that the goal quotes is let be. */
function missTarget(form: Omit<RuleContext, "options">, row: Row, times: number): readonly Change[] {
  const { actual, target } = row.judged;
  const entry = row.measures.actual;
  const text = entry?.text.trim() ?? "";
  const number = /^(\d+(?:\.\d+)?)([^\d万亿]*)$/u.exec(text);
  if (actual.kind !== "number" || target.kind !== "number" || !number || !entry?.held) return [];
  if (target.value.lte(ZERO) || !sameScale(row) || !actual.value.eq(dec(number[1] ?? ""))) return [];
  const decimals = number[1]?.split(".")[1]?.length ?? 0;
  const value = target.value.times(times).toFixed(decimals);
  if (dec(value).eq(target.value)) return [];
  return unquoted(form, number[1] ?? "").flatMap(() => set(entry, `${value}${number[2] ?? ""}`));
}

function sameScale({ judged: { actual, target } }: Row): boolean {
  return actual.kind === "number" && target.kind === "number" && actual.unit === target.unit;
}

/** A figure that the goal or another box does not repeat, once: changing it says nothing against them. */
function unquoted(form: Omit<RuleContext, "options">, figure: string): readonly true[] {
  const digits = /\d+(?:\.\d+)?/u.exec(figure)?.[0];
  const texts = goals(form).flatMap(({ expected, actual }) => [expected?.text ?? "", actual?.text ?? ""]);
  return digits !== undefined && texts.some((text) => text.includes(digits)) ? [] : [true];
}

function goals({ table }: Pick<RuleContext, "table">): readonly {
  readonly expected: Entry<string> | null;
  readonly actual: Entry<string> | null;
}[] {
  return table.blocks.flatMap(({ goal }) => goal ?? []);
}

function total({ table, scores }: Pick<RuleContext, "table" | "scores">): Entry<Dec> | null {
  return table.totals.scores[scores.column ?? ""] ?? null;
}

/** As it stands, white space in front included: an indented name keeps its level. */
function cellText(form: Pick<RuleContext, "grids" | "table">, { row, column }: CellRef): string {
  const grid = gridOf(form);
  return (grid && cellAt(grid, row, column)?.text.replaceAll("\n", "↵")) ?? "";
}

function gridOf({ grids, table }: Pick<RuleContext, "grids" | "table">): Grid | undefined {
  return grids.find((grid) => grid.sheet === table.sheet);
}

/** 预算执行情况（10分）: the execution's weight stands in a label as well, and a blank cell lacks nothing. */
function weighedInLabel(form: Pick<RuleContext, "grids" | "table">): boolean {
  return [...(gridOf(form)?.cells.values() ?? [])].some(({ text }) => /预算执行[^（(]*[（(]\d+分/u.test(text));
}

function hidden(form: Pick<RuleContext, "grids" | "table">): boolean {
  return (gridOf(form)?.hiddenRows.size ?? 0) > 0;
}

function put(cell: CellRef, text: string): Change {
  return { cells: { [a1(cell)]: text } };
}

function set(entry: Entry<unknown> | null | undefined, text: string | null): readonly Change[] {
  return entry && text !== null && text !== entry.text.trim() ? [put(entry.cell, text)] : [];
}

/** A figure written as its column writes it. */
function shown(value: Dec, entry: Entry<Dec> | null | undefined): string {
  return value.toFixed(Math.max(entry?.held?.decimals ?? 0, value.toFixed().split(".")[1]?.length ?? 0));
}

function moved(entry: Entry<Dec> | null | undefined, by: number, how: "points" | "share" = "points"): string | null {
  const held = entry?.held;
  if (!held || held.formula !== undefined || !/^[\d.,]+$/u.test(held.text.trim())) return null;
  const value = how === "share" ? held.value.times(1 + by) : held.value.plus(by);
  return shown(value, entry);
}

function drawn(entry: Entry<string>): string {
  return entry.text.trim().replaceAll("\n", "↵");
}
