import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import type { Remedy } from "../view/fault-notice";
import type { Words } from "../words";

/** What each remedy that a fault offers does. */
export function remedies(
  session: Session,
  controller: Controller,
  words: Words,
): Readonly<Record<Remedy, () => Promise<void>>> {
  return {
    // A sheet that has gone cannot be read again; the active one can.
    read: () => controller.read(isThere(session) ? session.reading?.sheet.name : undefined),
    preview: () => controller.previewAgain(words),
    undo: () => controller.undo(),
    select: () => controller.go(session.selected),
  };
}

function isThere({ stale, fault }: Session): boolean {
  const gone = fault !== null && "code" in fault.error && fault.error.code === "sheet-gone";
  return !gone && !(stale && "gone" in stale);
}
