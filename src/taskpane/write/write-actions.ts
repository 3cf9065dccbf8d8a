import type { ReadingActions } from "../session/reading-actions";
import type { Kernel } from "../session/kernel";
import type { Preview } from "../session/session";
import { outdated } from "./outdated";
import type { Words } from "../words";

/** How each kind of preview is made anew, from the sheet as it is now. */
export type Previews = Readonly<Record<Preview["purpose"], (old: Preview, words: Words) => void | Promise<void>>>;

export interface WriteActions {
  /** Writes the plan that is on the table. */
  write(): Promise<void>;
  /** Takes back what was written last. */
  undo(): Promise<void>;
  /** Reads the sheet and lays on the table anew what could not be written; new sheets speak the person's language. */
  previewAgain(words: Words): Promise<void>;
}

export function writeActions(
  { port, session, dispatch, run }: Kernel,
  { read, go }: ReadingActions,
  previews: Previews,
): WriteActions {
  return {
    async write() {
      const { preview, reading } = session();
      if (!preview || !reading) return;
      await run("writing", async (call) => {
        const error = outdated(session());
        if (error) throw error;
        const { undo } = await port.apply(preview.plan, call);
        dispatch({
          type: "done",
          done: {
            purpose: preview.purpose,
            cells: preview.plan.edits.length,
            comments: (preview.plan.comments ?? []).length,
            sheetsAdded: (preview.plan.addSheets ?? []).map((sheet) => sheet.name),
            undo,
          },
        });
      });
      const { done, fault } = session();
      if (!done || fault) return;
      // What was written is read again, so that findings and scores speak of the sheet as it is now.
      const [added] = done.sheetsAdded;
      if (done.purpose !== "sample" || added === undefined) return read(reading.sheet.name);
      // The sample is there to be looked at.
      dispatch({ type: "page", page: null });
      await read(added);
      if (!session().fault) await go([{ sheet: added, row: 1, column: 1 }]);
    },
    async undo() {
      const { done, reading } = session();
      if (!done) return;
      await run("undoing", async (call) => {
        await port.apply(done.undo, call);
        dispatch({ type: "undone" });
      });
      if (!session().undone || !reading) return;
      if (!done.sheetsAdded.includes(reading.sheet.name)) return read(reading.sheet.name);
      // The sheet that was looked at is the one that went.
      await read();
      if (!session().fault) dispatch({ type: "undone" });
    },
    async previewAgain(words) {
      const { preview, reading } = session();
      if (!preview || !reading) return;
      await read(reading.sheet.name);
      if (!session().fault) await previews[preview.purpose](preview, words);
    },
  };
}
