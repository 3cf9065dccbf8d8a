// Univer's formulas without a page: a workbook as JSON on standard input, the values of its formulas on standard output.
// A process of its own, since the library is made of ES modules, which Jest does not load.
import { readFileSync } from "node:fs";
import { LocaleType, Univer, UniverInstanceType, type ICellData, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";

const workbook = JSON.parse(readFileSync(0, "utf8")) as IWorkbookData;
const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverSheetsPlugin);
univer.registerPlugin(UniverSheetsFormulaPlugin);
univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
const api = FUniver.newAPI(univer);
const formula = api.getFormula();
formula.executeCalculation();
void formula.onCalculationResultApplied().then(() => {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  const values = sheets.map((sheet) => {
    const held = (workbook.sheets[sheet.getSheetId()]?.cellData ?? {}) as Record<string, Record<string, ICellData>>;
    const cells = Object.entries(held).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, cell]) =>
        cell.f ? [[`${row},${column}`, sheet.getRange(Number(row), Number(column)).getValue()] as const] : [],
      ),
    );
    return [sheet.getSheetId(), Object.fromEntries(cells)] as const;
  });
  process.stdout.write(JSON.stringify(Object.fromEntries(values)), () => process.exit(0));
});
