import type { Call, SettingsStore } from "../port";
import { WorkbookError } from "../workbook-error";
import { withSetting } from "../xlsx/settings-xml";
import type { HostSession } from "./host-session";
import { readSettingsPart, writeSettingsPart } from "./settings-part";

/** Settings in a part of the workbook that travels with it. `needWritable` throws where nothing can be kept. */
export function workbookSettings(session: HostSession, needWritable: () => void): SettingsStore {
  const reading = <T>(call: Call | undefined, of: (kept: ReadonlyMap<string, string>) => T): Promise<T> =>
    session.exclusive(call, () =>
      session.run("read", call, "", async (context) => of(await readSettingsPart(context))),
    );
  return {
    get: (key, call) => reading(call, (kept) => kept.get(key) ?? null),
    all: (call) => reading(call, (kept) => kept),
    set: (key, text, call) =>
      session.exclusive(call, async () => {
        needWritable();
        try {
          await session.run("write", call, "", async (context) => {
            await writeSettingsPart(context, withSetting(await readSettingsPart(context), key, text));
            await context.sync();
          });
        } catch (error) {
          if (!(await isKept(session, key, text, error))) throw error;
        }
      }),
  };
}

/** Whether a setting is kept all the same: an answer that says no, or that was lost, may come after it was written. */
async function isKept(session: HostSession, key: string, text: string | null, error: unknown): Promise<boolean> {
  try {
    const kept = await session.run("read", undefined, "", readSettingsPart);
    return (kept.get(key) ?? null) === text;
  } catch {
    throw error instanceof WorkbookError ? error.after("unsure") : error;
  }
}
