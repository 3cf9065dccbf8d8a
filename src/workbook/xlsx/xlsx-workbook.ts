import type { CellRef } from "../../core/grid/address";
import { cellKey, type Grid } from "../../core/grid/grid";
import { beforeAt, isBlank } from "../../core/edits/cell-state";
import type { EditPlan } from "../../core/edits/edit-plan";
import { inverse } from "../../core/edits/inverse";
import { mismatches } from "../../core/edits/mismatches";
import type { Standing } from "../../core/edits/standing";
import { answer } from "../answer";
import type {
  Applied,
  Call,
  Capabilities,
  CellComment,
  SettingsStore,
  SheetInfo,
  Whereabouts,
  WorkbookPort,
} from "../port";
import { WorkbookError } from "../workbook-error";
import { applyToPackage } from "./apply-to-package";
import { readWorkbook, type ReadWorkbook } from "./read";
import { readSettings } from "./settings-part";
import { stylesAt } from "./sheet-editor";
import type { SheetSurvey } from "./sheet-survey";

const COMMENTS = "comments";

/** Where the bytes are. Whoever holds it too may put others in: every call looks at what is there then. */
export interface XlsxFile {
  readonly name: string;
  bytes: Uint8Array;
}

/** The port over an .xlsx file in memory; whoever made the XlsxFile saves its bytes where they belong. */
export class XlsxWorkbook implements WorkbookPort {
  readonly capabilities: Capabilities;
  readonly settings: WorkbookPort["settings"];
  readonly #file: XlsxFile;
  readonly #machine = new Map<string, string>();
  #read: ReadWorkbook;

  /** @throws FileError where the bytes cannot be read as a workbook */
  constructor(file: XlsxFile, options: { readonly readOnly?: boolean } = {}) {
    this.#file = file;
    this.#read = readWorkbook(file.bytes);
    this.capabilities = {
      canWrite: options.readOnly !== true,
      canSelect: false,
      canWatch: false,
      canComment: false,
      canChart: false,
      recalculates: false,
      undoneByHost: false,
      remembersOnMachine: false,
    };
    this.settings = { machine: this.#machineSettings(), workbook: this.#workbookSettings() };
  }

  whereabouts(call?: Call): Promise<Whereabouts> {
    return answer(call, () => {
      const { grids } = this.#current();
      const first = grids.find(({ visibility }) => visibility === "visible") ?? grids[0];
      return { workbook: this.#file.name, cell: { sheet: first?.sheet ?? "", row: 1, column: 1 } };
    });
  }

  sheets(call?: Call): Promise<readonly SheetInfo[]> {
    return answer(call, () =>
      this.#current().sheets.flatMap(({ name, visibility, survey }) =>
        survey ? [{ name, visibility, protected: survey.protected }] : [],
      ),
    );
  }

  read(sheet: string, call?: Call): Promise<Grid> {
    return answer(call, () => grid(this.#current(), sheet));
  }

  /** Comments of a file lie in parts of their own, with a drawing for each, which nothing here reads or writes. */
  comments(_sheet: string, call?: Call): Promise<readonly CellComment[]> {
    return answer(call, () => {
      throw new WorkbookError("unsupported", { values: { what: COMMENTS } });
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

  /** The file's bytes change only once what would be in them has been read back. */
  #apply(plan: EditPlan): Applied {
    if (!this.capabilities.canWrite) throw new WorkbookError("read-only");
    if ((plan.comments ?? []).length > 0) throw new WorkbookError("unsupported", { values: { what: COMMENTS } });
    if ((plan.addSheets ?? []).some(({ charts = [] }) => charts.length > 0)) {
      throw new WorkbookError("unsupported", { values: { what: "charts" } });
    }
    const read = this.#current();
    const bytes = applyToPackage(this.#file.bytes, plan);
    const written = readWorkbook(bytes);
    const found = standing(read, plan);
    const after = standing(written, plan);
    const wrong = mismatches(plan, found, after);
    if (wrong.length > 0) throw new WorkbookError("not-verified", { mismatches: wrong });
    this.#file.bytes = bytes;
    this.#read = written;
    return { undo: inverse(plan, found, after) };
  }

  #current(): ReadWorkbook {
    if (this.#read.file.bytes !== this.#file.bytes) this.#read = readWorkbook(this.#file.bytes);
    return this.#read;
  }

  #workbookSettings(): SettingsStore {
    const all = () => {
      const { file, workbook } = this.#current();
      return readSettings(file, workbook.part);
    };
    const get = (key: string): string | null => all().get(key) ?? null;
    return {
      get: (key, call) => answer(call, () => get(key)),
      all: (call) => answer(call, all),
      set: (key, text, call) =>
        answer(call, () => void this.#apply({ edits: [], settings: [{ key, before: get(key), after: text }] })),
    };
  }

  /** A file has no machine to remember for: kept as long as the port lives. */
  #machineSettings(): SettingsStore {
    return {
      get: (key, call) => answer(call, () => this.#machine.get(key) ?? null),
      all: (call) => answer(call, () => new Map(this.#machine)),
      set: (key, text, call) =>
        answer(call, () => {
          if (text === null) this.#machine.delete(key);
          else this.#machine.set(key, text);
        }),
    };
  }
}

function grid({ grids }: ReadWorkbook, sheet: string): Grid {
  const found = grids.find((candidate) => candidate.sheet === sheet);
  if (!found) throw new WorkbookError("sheet-gone", { values: { sheet } });
  return found;
}

function surveyOf({ sheets }: ReadWorkbook, sheet: string): SheetSurvey | null {
  return sheets.find(({ name }) => name === sheet)?.survey ?? null;
}

/** The workbook as a plan sees it; of the plan's blank cells their format is looked up, so that an undo gives it back. */
function standing(read: ReadWorkbook, plan: EditPlan): Standing {
  const blankFormats = new Map<string, ReadonlyMap<number, string>>();
  for (const { name, part, survey } of read.sheets) {
    const cells = plan.edits.filter(({ cell }) => cell.sheet === name).map(({ cell }) => cell);
    if (!survey || cells.length === 0) continue;
    const styles = stylesAt(read.file.text(part), part, cells);
    blankFormats.set(name, new Map([...styles].map(([key, style]) => [key, read.cellFormats[style] ?? "General"])));
  }
  const settings = readSettings(read.file, read.workbook.part);
  return {
    sheets: read.sheets.map(({ name }) => name),
    cell({ sheet, row, column }) {
      const state = beforeAt(grid(read, sheet), row, column);
      const format = blankFormats.get(sheet)?.get(cellKey(row, column));
      return isBlank(state) && format !== undefined ? { ...state, numberFormat: format } : state;
    },
    grid: (sheet) => read.grids.find((candidate) => candidate.sheet === sheet) ?? null,
    setting: (key) => settings.get(key) ?? null,
    comment: () => null,
    charts: () => 0, // this port makes none, and takes away only what it made
    rowHeight(sheet, row) {
      const stated = surveyOf(read, sheet)?.rowHeights.get(row);
      return stated?.given === true ? stated.points : null;
    },
  };
}
