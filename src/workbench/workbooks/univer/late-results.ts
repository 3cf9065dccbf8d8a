import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  type ISetArrayFormulaDataMutationParams,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/preset-sheets-core";

type Matrix<T> = Record<number, Record<number, T>>;
type Sheets<T> = Record<string, Record<string, Matrix<T> | null | undefined> | null | undefined>;

/**
 * A computation works on the cells as they were when it began. What it finds for a cell that meanwhile holds no formula
 * any more would be laid over the constant that stands there now; Univer does not look. So such results are taken out
 * before Univer applies them.
 */
export function dropLateResults(injector: Injector): void {
  const holdsFormula = formulasOf(injector);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      eachCell(unitData as Sheets<unknown>, (unit, sheet, row, column, line) => {
        if (!holdsFormula(unit, sheet, row, column)) Reflect.deleteProperty(line, column);
      });
    } else if (id === SetArrayFormulaDataMutation.id && options?.["remove"] !== true) {
      const model = injector.get(FormulaDataModel);
      const { arrayFormulaRange } = params as ISetArrayFormulaDataMutationParams;
      eachCell(arrayFormulaRange as Sheets<unknown>, (unit, sheet, row, column) => {
        if (holdsFormula(unit, sheet, row, column)) return;
        const gone = { [row]: { [column]: null } };
        model.updateArrayFormulaCellData(unit, sheet, gone);
        model.updateArrayFormulaRange(unit, sheet, gone);
      });
    }
  });
}

function formulasOf(injector: Injector) {
  const instances = injector.get(IUniverInstanceService);
  return (unit: string, sheet: string, row: number, column: number): boolean => {
    const workbook = instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    const cell = workbook?.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    return Boolean(cell?.f ?? cell?.si);
  };
}

function eachCell<T>(
  units: Sheets<T>,
  visit: (unit: string, sheet: string, row: number, column: number, line: Record<number, T>) => void,
): void {
  for (const [unit, sheets] of Object.entries(units)) {
    for (const [sheet, matrix] of Object.entries(sheets ?? {})) {
      for (const [row, line] of Object.entries(matrix ?? {})) {
        for (const column of Object.keys(line)) visit(unit, sheet, Number(row), Number(column), line);
      }
    }
  }
}
