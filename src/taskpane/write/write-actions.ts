import type { ReadingActions } from "../session/reading-actions";
import type { Kernel } from "../session/kernel";
import type { Preview } from "../session/session";

/** How each kind of preview is made anew, from the sheet as it is now. */
export type Previews = Readonly<Record<Preview["purpose"], (old: Preview) => void | Promise<void>>>;

export interface WriteActions {
  /** Writes the plan that is on the table. */
  write(): Promise<void>;
  /** Takes back what was written last. */
  undo(): Promise<void>;
  /** Reads the sheet and lays on the table anew what could not be written. */
  previewAgain(): Promise<void>;
}

export function writeActions(
  { port, session, dispatch, run }: Kernel,
  { read }: ReadingActions,
  previews: Previews,
): WriteActions {
  return {
    async write() {
      const { preview, reading } = session();
      if (!preview || !reading) return;
      await run("writing", async (call) => {
        const { undo } = await port.apply(preview.plan, call);
        dispatch({
          type: "done",
          done: {
            purpose: preview.purpose,
            cells: preview.plan.edits.length,
            sheetsAdded: (preview.plan.addSheets ?? []).map((sheet) => sheet.name),
            undo,
          },
        });
      });
      // What was written is read again, so that findings and scores speak of the sheet as it is now.
      if (session().done && !session().fault) await read(reading.sheet.name);
    },
    async undo() {
      const { done, reading } = session();
      if (!done) return;
      await run("undoing", async (call) => {
        await port.apply(done.undo, call);
        dispatch({ type: "undone" });
      });
      if (session().undone && reading) await read(reading.sheet.name);
    },
    async previewAgain() {
      const { preview, reading } = session();
      if (!preview || !reading) return;
      await read(reading.sheet.name);
      if (!session().fault) await previews[preview.purpose](preview);
    },
  };
}
