import { isTooMuch } from "./host-error";
import type { HostContext } from "./host-session";

/** Rows of a sheet; whatever else an area has is kept when it is halved. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Asks for something of an area; the answer can be read after the next round trip. */
export type Ask<Area, Answer> = (area: Area) => () => readonly Answer[];

/** Asks in one round trip, or, where that is too much for the host, for one half after the other, down to a single row. */
export async function askInHalves<Area extends Rows, Answer>(
  context: HostContext,
  area: Area,
  ask: Ask<Area, Answer>,
): Promise<readonly Answer[]> {
  const answer = ask(area);
  try {
    await context.sync();
    return answer();
  } catch (error) {
    if (!isTooMuch(error) || area.top === area.bottom) throw error;
  }
  const middle = Math.floor((area.top + area.bottom) / 2);
  const upper = await askInHalves(context, { ...area, bottom: middle }, ask);
  const lower = await askInHalves(context, { ...area, top: middle + 1 }, ask);
  return [...upper, ...lower];
}
