import type { CellRef } from "../../core/grid/address";
import type { Correction, CorrectableRole, RowRole } from "../../core/settings/correction";
import { emptyCorrection } from "../../core/settings/correction";
import { withItem, withoutItem, type CorrectionItem } from "../../core/settings/correction-items";
import { corrected, correctionOf, without } from "../../core/settings/correction-list";
import { joined, MOST_CORRECTIONS } from "../../core/settings/corrections";
import type { SettingsLayer } from "../../core/settings/settings";
import type { TableReview } from "../../core/review/review";
import type { Why } from "../../core/evaluation/why";
import type { NamedHeader } from "../../core/recognise/places";
import { pointerTo, type Pointer } from "./pointer";
import type { Kernel } from "../session/kernel";
import type { SettingsActions } from "../session/settings-actions";
import { openDoubts } from "../view/doubts";
import type { CorrectionChange } from "./recognise-state";

type Lists = Readonly<Record<SettingsLayer, readonly Correction[]>>;

export interface RecogniseActions {
  /** Says something of the shown table: kept on this machine, and in the workbook where this header's entry is there. */
  correct(items: readonly CorrectionItem[]): Promise<void>;
  /** The same of one row of the sheet as it was read; a blank row cannot be named and changes nothing. */
  correctRow(kind: "firstRow" | "lastRow" | "totalRow" | "excluded" | RowRole, row: number): Promise<void>;
  /** Takes back one thing that was said of a header, or all of it. */
  forget(fingerprint: string, item?: CorrectionItem): Promise<void>;
  /** These rows head a table, and this is what its columns are. */
  placeTable(header: NamedHeader, roles: ReadonlyMap<number, CorrectableRole>): Promise<void>;
  /** Takes this header's entry into the workbook too, or out of it. */
  keepInWorkbook(fingerprint: string, on: boolean): Promise<void>;
  /** Adds what a file holds to this machine's; the reason where it holds none, and then nothing has changed. */
  importCorrections(text: string): Promise<Why | null>;
  undoCorrection(): Promise<void>;
  /** What is read is right: columns that competed are kept as they are, other doubts rest until their cells change. */
  confirmRecognition(): Promise<void>;
  /** What can be pointed at on the sheet that is shown; one promise, loaded when it is first asked for. */
  pointer(): Promise<Pointer>;
  /** The active cell; null where it lies on another sheet. */
  selectedCell(): Promise<CellRef | null>;
}

export function recogniseActions(kernel: Kernel, settings: SettingsActions): RecogniseActions {
  const { port, core, session, dispatch } = kernel;

  let pointing: Promise<Pointer> | null = null;
  const pointer = (): Promise<Pointer> =>
    (pointing ??= core.places().then((places) => pointerTo(places, () => session().reading?.grid ?? null)));

  const lists = (): Lists => {
    const { machine, workbook } = session().settings;
    return { machine: machine.corrections, workbook: workbook.corrections };
  };
  const shown = (): TableReview | undefined => session().reading?.review.tables[session().table];
  const findings = (): number | null => shown()?.findings.filter(({ follows }) => !follows).length ?? null;

  /** Keeps both lists, the workbook's first: it is the one that may refuse. */
  async function keep(next: Lists): Promise<boolean> {
    for (const layer of ["workbook", "machine"] as const) {
      if (next[layer] === lists()[layer]) continue;
      if (!(await settings.set(layer, "corrections", next[layer]))) return false;
    }
    return true;
  }

  /** False where it could not be kept: the fault has been told and nothing holds. */
  async function change(what: CorrectionChange, next: Lists): Promise<boolean> {
    const before = lists();
    const counted = findings();
    if (!(await keep(next))) return false;
    const after = findings();
    dispatch({
      type: "recognise",
      action: {
        type: "corrected",
        step: {
          change: what,
          before,
          findings: counted === null || after === null ? null : { before: counted, after },
        },
      },
    });
    return true;
  }

  /** Both lists with one header's entry changed, from what of it is in force. */
  function changed(of: { fingerprint: string; made: string }, by: (correction: Correction) => Correction): Lists {
    const { machine, workbook } = lists();
    const inWorkbook = correctionOf(workbook, of.fingerprint);
    const start = inWorkbook ?? correctionOf(machine, of.fingerprint) ?? emptyCorrection(of.fingerprint, of.made);
    const entry = by(start);
    return {
      machine: corrected(machine, of, () => entry),
      workbook: inWorkbook ? corrected(workbook, of, () => entry) : workbook,
    };
  }

  async function say(items: readonly CorrectionItem[]): Promise<boolean> {
    const review = shown();
    if (!review || items.length === 0) return true;
    const { fingerprint, head, sheet } = review.table;
    const of = { fingerprint, made: head.title?.value ?? sheet };
    return change(
      { kind: "said", items },
      changed(of, (entry) => items.reduce(withItem, entry)),
    );
  }

  return {
    async correct(items) {
      await say(items);
    },
    async correctRow(kind, row) {
      const mark = (await pointer()).rowMark(row);
      if (!mark) return;
      if (kind === "firstRow" || kind === "lastRow" || kind === "totalRow" || kind === "excluded")
        await say([{ kind, row: mark }]);
      else await say([{ kind: "row", row: mark, role: kind }]);
    },
    async forget(fingerprint, item) {
      const { machine, workbook } = lists();
      if (item) {
        const next = changed({ fingerprint, made: "" }, (entry) => withoutItem(entry, item));
        await change({ kind: "unsaid", items: [item] }, next);
      } else {
        const left = (list: readonly Correction[]) =>
          correctionOf(list, fingerprint) ? without(list, fingerprint) : list;
        await change({ kind: "forgotten" }, { machine: left(machine), workbook: left(workbook) });
      }
    },
    async placeTable(header, roles) {
      const { reading } = session();
      if (!reading) return;
      const items: CorrectionItem[] = [
        { kind: "header", rows: header.rows },
        ...header.columns.map(({ column, mark, role }): CorrectionItem => {
          return { kind: "column", column: mark, role: roles.get(column) ?? role };
        }),
      ];
      if (shown()) {
        await say(items);
        return;
      }
      const of = { fingerprint: header.fingerprint, made: reading.sheet.name };
      await change(
        { kind: "said", items },
        changed(of, () => items.reduce(withItem, emptyCorrection(of.fingerprint, of.made))),
      );
      dispatch({ type: "tab", tab: "recognise" });
    },
    async keepInWorkbook(fingerprint, on) {
      const { machine, workbook } = lists();
      const entry = correctionOf(workbook, fingerprint) ?? correctionOf(machine, fingerprint);
      if (!entry) return;
      const of = { fingerprint, made: entry.made };
      await change(
        { kind: on ? "into-workbook" : "out-of-workbook" },
        {
          machine: corrected(machine, of, () => entry), // what leaves the workbook stays with the person
          workbook: on ? corrected(workbook, of, () => entry) : without(workbook, fingerprint),
        },
      );
    },
    async importCorrections(text) {
      const file = await kernel.part(import("../../core/settings/corrections-file"), "setting");
      if (!file) return null;
      const read = file.readCorrectionsFile(text);
      if (read.problem) return read.problem;
      const { machine, workbook } = lists();
      const next = joined(machine, read.corrections);
      if (next.length > MOST_CORRECTIONS) return { id: "correct.import.too-many", values: { most: MOST_CORRECTIONS } };
      const replaced = machine.length + read.corrections.length - next.length;
      await change({ kind: "imported", count: read.corrections.length, replaced }, { machine: next, workbook });
      return null;
    },
    async undoCorrection() {
      const step = session().recognise.steps.at(-1);
      if (step && (await keep(step.before))) dispatch({ type: "recognise", action: { type: "taken-back" } });
    },
    async confirmRecognition() {
      const review = shown();
      if (!review) return;
      const doubts = openDoubts(review.table, session().recognise.confirmed);
      if (!(await say(doubts.flatMap((doubt) => doubt.keep)))) return;
      dispatch({ type: "recognise", action: { type: "confirmed", doubts: doubts.flatMap(({ keys }) => keys) } });
      dispatch({ type: "tab", tab: "check" });
    },
    pointer,
    async selectedCell() {
      try {
        const { cell } = await port.whereabouts();
        return cell.sheet === session().reading?.sheet.name ? cell : null;
      } catch (error) {
        kernel.fault(error, "selecting");
        return null;
      }
    },
  };
}
