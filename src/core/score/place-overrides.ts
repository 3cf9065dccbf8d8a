import { a1 } from "../grid/address";
import type { NodeId } from "../evaluation/indicator";
import type { EvaluationTable } from "../evaluation/table";
import { leaves, pathOf, type Leaf, type Placed } from "../evaluation/walk";
import type { Why } from "../evaluation/why";
import type { IndicatorMark, Override } from "../settings/overrides";
import { targetEntry } from "./indicator-measures";

/** What a person said of indicators, by the indicator that it is said of. */
export interface PlacedOverrides {
  readonly of: (table: EvaluationTable) => ReadonlyMap<NodeId, Override>;
  /** What met nothing on these sheets, or no longer fits what it met. */
  readonly unfit: readonly Why[];
}

interface Found {
  readonly table: EvaluationTable;
  readonly node: Leaf;
  readonly path: readonly string[];
}

const NOTHING: ReadonlyMap<NodeId, Override> = new Map();

/** Finds the indicators that overrides speak of. Sheets that hold none of the tables are left out: nobody looked there. */
export function placeOverrides(tables: readonly EvaluationTable[], overrides: readonly Override[]): PlacedOverrides {
  const placed = new Map<EvaluationTable, Map<NodeId, Override>>();
  const unfit: Why[] = [];
  const indicators = overrides.length === 0 ? new Map<string, Map<string, Found[]>>() : byPath(tables);
  for (const override of overrides) {
    const { sheet, path } = override.indicator;
    const onSheet = indicators.get(sheet);
    if (!onSheet) continue;
    const name = path.at(-1) ?? "";
    const found = meant(onSheet.get(pathKey(path)) ?? [], override.indicator);
    if (!found) {
      unfit.push({ id: "score.override.no-indicator", values: { sheet, name } });
      continue;
    }
    const fitting = stillReads(override, found.node);
    if (fitting !== override) unfit.push({ id: "score.override.target-changed", values: { sheet, name } });
    const own = placed.get(found.table) ?? new Map<NodeId, Override>();
    placed.set(found.table, own.set(found.node.id, fitting));
  }
  return { of: (table) => placed.get(table) ?? NOTHING, unfit };
}

/** The indicators of a table by the names that lead to them, in the sheet's order, sheet by sheet. */
export function byPath(tables: readonly EvaluationTable[]): Map<string, Map<string, Found[]>> {
  const sheets = new Map<string, Map<string, Found[]>>();
  for (const table of tables) {
    const onSheet = sheets.get(table.sheet) ?? new Map<string, Found[]>();
    sheets.set(table.sheet, onSheet);
    for (const placed of leaves(table)) {
      const path = barePath(placed);
      const equals = onSheet.get(pathKey(path));
      if (equals) equals.push({ table, node: placed.node, path });
      else onSheet.set(pathKey(path), [{ table, node: placed.node, path }]);
    }
  }
  return sheets;
}

/** Names without their points in brackets, which change with the weights: 产出指标（50分） → 产出指标. */
function barePath(placed: Placed<Leaf>): string[] {
  return pathOf(placed).map((name) => name.replace(/[（(][^（()）]*分[)）]$/u, ""));
}

function pathKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** The cell of an indicator's name. */
export function cellOf({ name }: Leaf): string {
  const [cell] = name.cells;
  return cell ? a1(cell) : "";
}

function meant(equals: readonly Found[], mark: IndicatorMark): Found | undefined {
  return equals.length === mark.of ? equals[mark.nth] : equals.find(({ node }) => cellOf(node) === mark.cell);
}

/** A reading of a target counts as long as the target shows what it showed when it was read so. */
function stillReads(override: Override, { leaf }: Leaf): Override {
  const { target } = override;
  const shown = targetEntry(leaf)?.text.trim() ?? "";
  return target === null || target.shown.trim() === shown ? override : { ...override, target: null };
}
