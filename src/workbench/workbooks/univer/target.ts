import type { Injector } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Workbook, WorkbookChange } from "../../host/workbook";
import type { UndoStep } from "./undo-step";

/** What the parts of the Univer workbook need of the whole. */
export interface UniverTarget extends Workbook {
  readonly univer: FWorkbook;
  readonly injector: Injector;
  readonly step: UndoStep;
  /** Throws ItemNotFound. */
  sheet(id: string): FWorksheet;
  /** Runs one mutation on a sheet together with the way back. */
  mutate(id: string, sheet: string, params: object, back: object, backId?: string): void;
  emit(change: WorkbookChange): void;
}
