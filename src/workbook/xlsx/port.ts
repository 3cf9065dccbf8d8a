import type { CellRef } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import { inverse } from "../../core/edits/inverse";
import { mismatches } from "../../core/edits/mismatches";
import type { EditPlan } from "../../core/edits/edit-plan";
import { standingOf, type Standing } from "../../core/edits/standing";
import { answer } from "../answer";
import type { Applied, Call, Capabilities, Settings, SheetInfo, Whereabouts, WorkbookPort } from "../port";
import { WorkbookError } from "../workbook-error";
import { applyToPackage } from "./apply-to-package";
import { readWorkbook, type ReadWorkbook } from "./read";
import { readSettings } from "./settings-part";

export interface XlsxWorkbookOptions {
  readonly name?: string;
  readonly readOnly?: boolean;
}

/** The port over an .xlsx file: every plan makes a new file out of the old one; `bytes` is the one to be saved. */
export class XlsxWorkbook implements WorkbookPort {
  readonly capabilities: Capabilities;
  readonly settings: Readonly<Record<"machine" | "workbook", Settings>>;
  readonly #name: string;
  #bytes: Uint8Array;
  #read: ReadWorkbook;

  /** @throws FileError where the bytes are no workbook that can be read */
  constructor(bytes: Uint8Array, options: XlsxWorkbookOptions = {}) {
    this.#bytes = bytes;
    this.#read = readWorkbook(bytes);
    this.#name = options.name ?? "";
    this.capabilities = {
      canWrite: options.readOnly !== true,
      canSelect: false,
      canWatch: false,
      recalculates: false,
      undoneByHost: false,
      remembersOnMachine: false,
    };
    this.settings = { machine: sessionSettings(), workbook: this.#workbookSettings() };
  }

  /** The file as it stands, all plans applied. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  whereabouts(call?: Call): Promise<Whereabouts> {
    return answer(call, () => {
      const first = this.#read.grids.find(({ visibility }) => visibility === "visible");
      return { workbook: this.#name, cell: { sheet: first?.sheet ?? "", row: 1, column: 1 } };
    });
  }

  sheets(call?: Call): Promise<readonly SheetInfo[]> {
    return answer(call, () =>
      this.#read.sheets
        .filter(({ survey }) => survey !== null)
        .map(({ name, visibility, survey }) => ({ name, visibility, protected: survey?.protected ?? false })),
    );
  }

  read(sheet: string, call?: Call): Promise<Grid> {
    return answer(call, () => {
      const grid = this.#read.grids.find((candidate) => candidate.sheet === sheet);
      if (!grid) throw new WorkbookError("sheet-gone", { values: { sheet } });
      return grid;
    });
  }

  apply(plan: EditPlan, call?: Call): Promise<Applied> {
    return answer(call, () => this.#apply(plan));
  }

  select(_cells: readonly CellRef[], call?: Call): Promise<void> {
    return answer(call, () => undefined);
  }

  watch(_listener: unknown, call?: Call): Promise<() => Promise<void>> {
    return answer(call, () => () => Promise.resolve());
  }

  /** The new file only takes the old one's place once it has been read back and found right. */
  #apply(plan: EditPlan): Applied {
    if (!this.capabilities.canWrite) throw new WorkbookError("read-only");
    const found = standing(this.#read);
    const bytes = applyToPackage(this.#bytes, plan);
    const read = readWorkbook(bytes);
    const written = standing(read);
    const differing = mismatches(plan, found, written);
    if (differing.length > 0) throw new WorkbookError("not-verified", { mismatches: differing });
    this.#bytes = bytes;
    this.#read = read;
    return { undo: inverse(plan, found, written) };
  }

  #workbookSettings(): Settings {
    const kept = (key: string) => readSettings(this.#read.file, this.#read.workbook.part).get(key) ?? null;
    return {
      get: (key, call) => answer(call, () => kept(key)),
      set: (key, text, call) =>
        answer(call, () => void this.#apply({ edits: [], settings: [{ key, before: kept(key), after: text }] })),
    };
  }
}

function standing({ grids, file, workbook }: ReadWorkbook): Standing {
  return standingOf(grids, readSettings(file, workbook.part));
}

/** A file has no machine: what is set is kept as long as the workbook is open. */
function sessionSettings(): Settings {
  const kept = new Map<string, string>();
  return {
    get: (key, call) => answer(call, () => kept.get(key) ?? null),
    set: (key, text, call) =>
      answer(call, () => {
        if (text === null) kept.delete(key);
        else kept.set(key, text);
      }),
  };
}
