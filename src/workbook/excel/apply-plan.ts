import { inverse } from "../../core/edits/inverse";
import { mismatches } from "../../core/edits/mismatches";
import type { EditPlan } from "../../core/edits/edit-plan";
import type { Standing } from "../../core/edits/standing";
import { takeBack } from "../../core/edits/take-back";
import { checkPlan, writtenSheets } from "../check-plan";
import type { Applied, Call } from "../port";
import { WorkbookError, type Aftermath } from "../workbook-error";
import type { HostSession } from "./host-session";
import { readStanding } from "./read-standing";
import { writePlan } from "./write-plan";

/**
 * Re-reads and compares, writes in one batch, reads back and compares again: three round trips. Where anything goes
 * wrong after writing has begun, what was there is put back and read back too, and the error says how that ended.
 */
export async function applyPlan(session: HostSession, plan: EditPlan, call: Call | undefined): Promise<Applied> {
  const [about = ""] = writtenSheets(plan);
  const found = await session.run("read", call, about, (context) => readStanding(context, plan));
  checkPlan(plan, found);
  try {
    const written = await session.run("write", call, about, async (context) => {
      await writePlan(context, plan, found);
      return readStanding(context, plan);
    });
    return proven(plan, found, written);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return afterFailure(session, plan, found, error);
  }
}

function proven(plan: EditPlan, found: Standing, written: Standing): Applied {
  const differing = mismatches(plan, found, written);
  if (differing.length > 0) throw new WorkbookError("not-verified", { mismatches: differing });
  return { undo: inverse(plan, found, written) };
}

/** An answer that was lost may have been a success; every other failure is taken back, as far as it got. */
async function afterFailure(
  session: HostSession,
  plan: EditPlan,
  found: Standing,
  error: WorkbookError,
): Promise<Applied> {
  let now: Standing;
  try {
    now = await look(session, plan);
  } catch {
    throw error.after("unsure");
  }
  if (error.code === "timed-out" && mismatches(plan, found, now).length === 0) return proven(plan, found, now);
  throw error.after(await restore(session, plan, found, now));
}

async function restore(session: HostSession, plan: EditPlan, found: Standing, now: Standing): Promise<Aftermath> {
  const back = takeBack(plan, found, now);
  if (!back) return "untouched";
  try {
    await session.run("write", undefined, "", (context) => writePlan(context, back, now));
    return takeBack(plan, found, await look(session, plan)) === null ? "restored" : "unsure";
  } catch {
    return "unsure";
  }
}

function look(session: HostSession, plan: EditPlan): Promise<Standing> {
  return session.run("read", undefined, "", (context) => readStanding(context, plan));
}
