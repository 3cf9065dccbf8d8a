import type { CellRef } from "../../core/grid/address";
import type { ProfileId } from "../../core/evaluation/profile";
import type { LayeredSettings } from "../../core/settings/settings";
import type { Why } from "../../core/evaluation/why";
import type { Review, TableReview } from "../../core/review/review";
import type { Busy, Done, Fault, Preview, Reading, Session, Tab } from "./session";

/** Everything that can happen to a session. */
export type Action =
  | { readonly type: "busy"; readonly what: Busy["what"] }
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "waiting" }
  | { readonly type: "idle" }
  | { readonly type: "read"; readonly reading: Reading; readonly picked: ReadonlySet<string> }
  | { readonly type: "reviewed"; readonly review: Review; readonly picked: ReadonlySet<string> }
  | { readonly type: "stale"; readonly address: string | null }
  | { readonly type: "fault"; readonly fault: Fault }
  | { readonly type: "dismiss" }
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "table"; readonly index: number; readonly picked: ReadonlySet<string> }
  | { readonly type: "severities"; readonly severities: Session["severities"] }
  | { readonly type: "finding"; readonly index: number | null }
  | { readonly type: "pick"; readonly address: string; readonly on: boolean }
  | { readonly type: "profile"; readonly profile: ProfileId }
  | { readonly type: "settings"; readonly settings: LayeredSettings; readonly problems: readonly Why[] }
  | { readonly type: "preview"; readonly preview: Preview }
  | { readonly type: "close-preview" }
  | { readonly type: "done"; readonly done: Done }
  | { readonly type: "undone" }
  | { readonly type: "selected"; readonly cells: readonly CellRef[] };

/** The one place where a session changes. Pure. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case "busy":
      return { ...session, busy: { what: action.what, progress: null, waiting: false }, fault: null };
    case "progress":
      return session.busy
        ? { ...session, busy: { ...session.busy, progress: { done: action.done, total: action.total } } }
        : session;
    case "waiting":
      return session.busy ? { ...session, busy: { ...session.busy, waiting: true } } : session;
    case "idle":
      return { ...session, busy: null };
    case "read":
      return afterReading(session, action.reading, action.picked);
    case "reviewed": // the same cells under another profile: what is stale stays stale
      return session.reading
        ? { ...session, reading: { ...session.reading, review: action.review }, picked: action.picked, finding: null }
        : session;
    case "stale":
      return session.reading ? { ...session, stale: { address: action.address }, done: null, undone: false } : session;
    case "fault":
      return { ...session, busy: null, fault: action.fault };
    case "dismiss":
      return { ...session, fault: null, undone: false };
    case "tab":
      return { ...session, tab: action.tab };
    case "table":
      return { ...session, table: action.index, finding: null, severities: "all", picked: action.picked };
    case "severities":
      return { ...session, severities: action.severities, finding: null };
    case "finding":
      return { ...session, finding: action.index };
    case "pick": {
      const picked = new Set(session.picked);
      if (action.on) picked.add(action.address);
      else picked.delete(action.address);
      return { ...session, picked };
    }
    case "profile":
      return { ...session, profile: action.profile };
    case "settings":
      return { ...session, settings: action.settings, settingProblems: action.problems };
    case "preview":
      return { ...session, preview: action.preview, fault: null };
    case "close-preview":
      return { ...session, preview: null };
    case "done":
      return { ...session, busy: null, preview: null, done: action.done, undone: false };
    case "undone":
      return { ...session, busy: null, done: null, undone: true };
    case "selected":
      return { ...session, selected: action.cells };
  }
}

function afterReading(session: Session, reading: Reading, picked: ReadonlySet<string>): Session {
  const first = reading.review.tables[0];
  const same = session.reading?.sheet.name === reading.sheet.name;
  const table = same && session.table < reading.review.tables.length ? session.table : 0;
  return {
    ...session,
    busy: null,
    reading,
    table,
    picked,
    stale: null,
    fault: null,
    preview: null,
    finding: null,
    // A person who is re-reading stays where they are; a new sheet opens where it needs them most.
    tab: same || !first ? session.tab : needsMost(first),
    severities: same ? session.severities : "all",
    done: same ? session.done : null,
    undone: same ? session.undone : false,
  };
}

/** An unsure recognition first, then errors, then the report. */
function needsMost(review: TableReview): Tab {
  if (review.table.unsure.length > 0) return "recognise";
  return review.findings.some((finding) => finding.severity === "error") ? "check" : "report";
}
