import { ICommandService, type ICellData, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Constants that were written over formulas. Univer lays the result of a computation that was under way over them, so
 * they are looked after until everything has been computed.
 */
export class LateResults {
  private readonly constants = new Map<string, Place & { readonly data: ICellData }>();

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  /** Tells what is written to a cell, and whether a formula stood there. */
  written(place: Place, data: ICellData, overFormula: boolean): void {
    const key = `${place.row}/${place.column}/${place.sheet}`;
    if (typeof data.f === "string") this.constants.delete(key);
    else if (overFormula || this.constants.has(key)) this.constants.set(key, { ...place, data });
  }

  forget(): void {
    this.constants.clear();
  }

  /** Puts back what a late result has replaced; as a result itself, so that it is no edit and no step of undo. */
  mend(cellAt: (place: Place) => ICellData | null | undefined): void {
    for (const { data, ...place } of this.constants.values()) {
      const now = cellAt(place);
      if (now === undefined || now?.f || (now?.v ?? null) === (data.v ?? null)) continue;
      const cellValue = { [place.row]: { [place.column]: data } };
      this.injector
        .get(ICommandService)
        .syncExecuteCommand(
          SetRangeValuesMutation.id,
          { unitId: this.unitId, subUnitId: place.sheet, cellValue },
          { fromFormula: true },
        );
    }
    this.forget();
  }
}
