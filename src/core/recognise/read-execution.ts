import { dec, type Dec } from "../evaluation/decimal";
import type { Execution, FundsRow } from "../evaluation/funds";
import type { Sourced } from "../evaluation/sourced";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { fold, pointsInLabel } from "./normalise";
import { sourcedFrom } from "./read-entry";

/** The execution as something that is weighed; `labels` are looked through for its points, the nearest first. */
export function readExecution(
  sheet: LogicalSheet,
  rows: readonly FundsRow[],
  rowIndex: number,
  labels: readonly LogicalCell[],
): Execution | null {
  const row = rows[rowIndex];
  if (!row) return null;
  const labelled = labels.map((cell) => weightInLabel(sheet, cell)).find((found) => found !== null) ?? null;
  if (!row.weight && !row.score && !labelled) return null;
  return { rowIndex, weight: row.weight?.held ?? labelled, rate: row.rate, score: row.score };
}

/** 预算执行情况（20分）, 得分（20分*执行率）. */
export function weightInLabel(sheet: LogicalSheet, cell: LogicalCell): Sourced<Dec> | null {
  const points = pointsInLabel(cell.text, { bareNumber: false });
  if (points && points.unit !== "%") return sourcedFrom(sheet, cell, points.value, "label", points.decimals);
  const folded = fold(cell.text);
  const product = /(\d+(?:\.\d+)?)分?[*×xX]/u.exec(folded)?.[1] ?? /[*×xX](\d+(?:\.\d+)?)分/u.exec(folded)?.[1];
  return product === undefined ? null : sourcedFrom(sheet, cell, dec(product), "label");
}
