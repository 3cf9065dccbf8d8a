import type { CellRef } from "../../core/grid/address";
import type { LayeredSettings } from "../../core/settings/settings";
import type { Why } from "../../core/evaluation/why";
import type { TableReview } from "../../core/review/review";
import { reduceCheck, type CheckAction } from "../check/check-state";
import { reduceOverview, type OverviewAction } from "../overview/overview-state";
import { reduceReport, type ReportAction } from "../report/report-state";
import { reduceRecognise, type RecogniseAction, type RecogniseState } from "../recognise/recognise-state";
import { reduceScore, type ScoreAction } from "../score/score-state";
import { openDoubts } from "../view/doubts";
import type { Reading, ReadingAction } from "./reading";
import type { Busy, Done, Fault, Page, Preview, Session, Stale, Tab } from "./session";

/** Everything that can happen to a session. */
export type Action =
  | ReadingAction
  | { readonly type: "recognise"; readonly action: RecogniseAction }
  | { readonly type: "check"; readonly action: CheckAction }
  | { readonly type: "score"; readonly action: ScoreAction }
  | { readonly type: "report"; readonly action: ReportAction }
  | { readonly type: "overview"; readonly action: OverviewAction }
  | { readonly type: "busy"; readonly what: Busy["what"] }
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "waiting" }
  | { readonly type: "idle" }
  | { readonly type: "stale"; readonly address: string | null }
  /** Whether changes are told from now on, or why not. */
  | { readonly type: "watching"; readonly failed: Error | null }
  /** Sheets were added, deleted or renamed. */
  | { readonly type: "sheets"; readonly sheets: Reading["sheets"] }
  | { readonly type: "fault"; readonly fault: Fault }
  | { readonly type: "dismiss" }
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "page"; readonly page: Page | null }
  | { readonly type: "settings"; readonly settings: LayeredSettings; readonly problems: readonly Why[] }
  | { readonly type: "preview"; readonly preview: Preview }
  | { readonly type: "close-preview" }
  | { readonly type: "done"; readonly done: Done }
  | { readonly type: "undone" }
  | { readonly type: "selected"; readonly cells: readonly CellRef[] };

/** The one place where a session changes. Pure. What one tab remembers is changed by that tab's own reducer. */
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
      return tabsFollow(afterReading(session, action.reading, action.again), action);
    case "reviewed": // the same cells under another profile: what is stale stays stale
      return session.reading
        ? tabsFollow(
            {
              ...session,
              reading: { ...session.reading, review: action.review },
              table: session.table < action.review.tables.length ? session.table : 0,
            },
            action,
          )
        : session;
    case "stale":
      return session.reading
        ? { ...session, stale: staleAt(session.stale, action.address), done: null, undone: false }
        : session;
    case "watching":
      return { ...session, unwatched: action.failed };
    case "sheets":
      return afterSheets(session, action.sheets);
    case "fault":
      return { ...session, busy: null, fault: action.fault };
    case "dismiss":
      // The plan that could not be written goes with its fault.
      return { ...session, fault: null, undone: false, preview: session.fault ? null : session.preview };
    case "tab":
      return { ...session, tab: action.tab, page: null };
    case "page":
      return { ...session, page: action.page };
    case "table":
      return tabsFollow({ ...session, table: action.index }, action);
    case "settings":
      return {
        ...withoutFault(session, "setting"),
        settings: action.settings,
        settingProblems: action.problems,
      };
    case "preview":
      return { ...session, preview: action.preview, fault: null };
    case "close-preview":
      return { ...session, preview: null };
    case "done":
      return { ...session, busy: null, preview: null, done: action.done, undone: false };
    case "undone":
      return { ...session, busy: null, done: null, undone: true };
    case "selected":
      return { ...withoutFault(session, "selecting"), selected: action.cells };
    case "recognise":
      return { ...session, recognise: reduceRecognise(session.recognise, action.action) };
    case "check":
      return { ...session, check: reduceCheck(session.check, action.action) };
    case "score":
      return { ...session, score: reduceScore(session.score, action.action) };
    case "report":
      return { ...session, report: reduceReport(session.report, action.action) };
    case "overview":
      return { ...session, overview: reduceOverview(session.overview, action.action) };
  }
}

/** Where cells have changed; of several places none is named, as if it were the only one. */
function staleAt(before: Stale | null, address: string | null): Stale {
  if (before === null) return { address };
  return "gone" in before || before.address === address ? before : { address: null };
}

/** What failed and is being tried again, or has worked since, is no longer told. */
function withoutFault(session: Session, during: Fault["during"]): Session {
  return session.fault?.during === during ? { ...session, fault: null } : session;
}

function tabsFollow(session: Session, action: ReadingAction): Session {
  return {
    ...session,
    recognise: reduceRecognise(session.recognise, action),
    check: reduceCheck(session.check, action),
    score: reduceScore(session.score, action),
    report: reduceReport(session.report, action),
    overview: reduceOverview(session.overview, action),
  };
}

function afterReading(session: Session, reading: Reading, again: boolean): Session {
  const first = reading.review.tables[0];
  const table = again && session.table < reading.review.tables.length ? session.table : 0;
  return {
    ...session,
    busy: null,
    reading,
    table,
    stale: null,
    fault: null,
    preview: null,
    // A person who is re-reading stays where they are; a new sheet opens where it needs them most.
    tab: again || !first ? session.tab : needsMost(first, session.recognise),
    // Whoever goes to what was just added can still take it back from there.
    done: again || session.done?.sheetsAdded.includes(reading.sheet.name) === true ? session.done : null,
    undone: again ? session.undone : false,
  };
}

/** A sheet more says nothing of what was read; the sheet that was read may be the one that went. */
function afterSheets(session: Session, sheets: Reading["sheets"]): Session {
  const { reading } = session;
  if (!reading) return session;
  const gone = !sheets.some(({ name }) => name === reading.sheet.name);
  const now = { ...session, reading: { ...reading, sheets } };
  return gone ? { ...now, stale: { gone: true }, done: null, undone: false } : now;
}

/** An unsure recognition first, then errors, then the report. */
function needsMost(review: TableReview, { confirmed }: RecogniseState): Tab {
  if (openDoubts(review.table, confirmed).length > 0) return "recognise";
  return review.findings.some((finding) => finding.severity === "error") ? "check" : "report";
}
