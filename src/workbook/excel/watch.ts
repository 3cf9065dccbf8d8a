import { parseRange } from "../../core/grid/address";
import type { Call, Change } from "../port";
import type { HostContext, HostSession } from "./host-session";

type Listener = (change: Change) => void;
/** Anything of the host's that can be taken off again. */
type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** What the port itself is about to cause, so that its events are known for its own. */
export class OwnChanges {
  #writing = 0;
  #activating: string | null = null;

  async whileWriting<T>(work: () => Promise<T>): Promise<T> {
    this.#writing += 1;
    try {
      return await work();
    } finally {
      this.#writing -= 1;
    }
  }

  willActivate(sheetId: string): void {
    this.#activating = sheetId;
  }

  /** Hosts from 1.14 on say who caused a change; before, everything counts as ours while a plan is being written. */
  isOwnWrite(triggerSource: Excel.EventTriggerSource | string | undefined): boolean {
    return triggerSource === undefined ? this.#writing > 0 : triggerSource === "ThisLocalAddin";
  }

  isOwnActivation(sheetId: string): boolean {
    const isOwn = this.#activating === sheetId;
    this.#activating = null;
    return isOwn;
  }

  /** Adding and taking away sheets is never told with its cause. */
  get isWriting(): boolean {
    return this.#writing > 0;
  }
}

/**
 * Tells of what others change. Events only hint that something may be out of date: they have holes, and whoever acts
 * reads again. They name sheets by id, so the names are looked up once and after every change of sheets.
 */
export async function watchWorkbook(
  session: HostSession,
  own: OwnChanges,
  listener: Listener,
  call: Call | undefined,
): Promise<() => Promise<void>> {
  let names = new Map<string, string>();
  const refresh = () =>
    session.run("read", undefined, "", async (context) => {
      names = await sheetNames(context);
    });
  const sheetsChanged = async () => {
    if (own.isWriting) return;
    listener({ kind: "sheets" });
    // A name that cannot be looked up now is missing from a hint, no more.
    await session.exclusive(undefined, refresh).catch(() => undefined);
  };
  const changed = ({ worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs) => {
    const sheet = names.get(worksheetId);
    if (sheet !== undefined && !own.isOwnWrite(triggerSource)) {
      listener({ kind: "cells", sheet, range: parseRange(address) });
    }
    return Promise.resolve();
  };
  const activated = ({ worksheetId }: Excel.WorksheetActivatedEventArgs) => {
    const sheet = names.get(worksheetId);
    if (sheet !== undefined && !own.isOwnActivation(worksheetId)) listener({ kind: "activated", sheet });
    return Promise.resolve();
  };

  const registrations = await session.run("read", call, "", async (context) => {
    const { worksheets } = context.workbook;
    const added: Registration[] = [
      worksheets.onChanged.add(changed),
      worksheets.onActivated.add(activated),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      added.push(worksheets.onNameChanged.add(sheetsChanged));
    }
    names = await sheetNames(context);
    return added;
  });
  return () => session.exclusive(undefined, () => remove(session, registrations));
}

async function sheetNames(context: HostContext): Promise<Map<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

/** A registration can only be taken off in the context in which it was made. */
async function remove(session: HostSession, registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  for (const registration of registrations) registration.remove();
  await session.finish(first.context);
}
