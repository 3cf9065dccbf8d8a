import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useEffect, useMemo, useReducer, useRef, type ReactElement } from "react";
import type { WorkbookPort } from "../workbook/port";
import { EnvironmentContext } from "./environment";
import { Head } from "./head/head";
import { Tabs } from "./head/tabs";
import { later } from "./later";
import { BusyView } from "./notices/busy-view";
import { Notices } from "./notices/notices";
import { onDemand } from "./on-demand";
import { PanePage } from "./pane-page";
import { WithReconcile } from "./reconcile/with-reconcile";
import { makeController, type Controller } from "./session/controller";
import type { Core } from "./session/core";
import { reduce, type Action } from "./session/reducer";
import { START, type Session, type Tab } from "./session/session";
import { UndoBar } from "./write/undo-bar";
import { useAppearance } from "./use-appearance";
import { useShortcuts } from "./use-shortcuts";
import type { Environment } from "./view/fault-report";
import { WordsContext, type Words } from "./words";

// What a tab needs is opened with it; nothing of it is there before the first paint.
const RecogniseTab = later(async () => ({ default: (await import("./recognise/recognise-tab")).RecogniseTab }));
const CheckTab = onDemand(async () => ({ default: (await import("./check/check-tab")).CheckTab }));
const ScoreTab = later(async () => ({ default: (await import("./score/score-tab")).ScoreTab }));
const ReportTab = later(async () => ({ default: (await import("./report/report-tab")).ReportTab }));
const NoTable = onDemand(() => import("./notices/no-table"));
const Unread = onDemand(() => import("./notices/unread"));
const WordingView = later(() => import("./wording/wording-view"));
const PlaceView = later(() => import("./recognise/place-view"));
const BottomBar = onDemand(() => import("./write/bottom-bar"));
const HintBar = later(() => import("./help/hint-bar"));
const Overview = later(() => import("./overview/overview"));
const PreviewSheet = later(() => import("./write/preview-sheet"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

/** What a ribbon command asks of a pane that is open or opening. */
export interface Requests {
  listen(listener: (tab: Tab) => void): () => void;
}

export default function App(props: {
  port: WorkbookPort;
  core: Core;
  requests: Requests;
  environment: Environment;
  /** In Office's language, until the person has chosen another. */
  words: Words;
}): ReactElement {
  const { port, core, requests, environment } = props;
  const styles = useStyles();
  const [session, dispatch] = useReducer(reduce, START);
  const controller = useController(port, core, session, dispatch);
  const words = useAppearance(session.settings.machine.appearance, props.words);
  useShortcuts(useCallback((tab) => dispatch({ type: "tab", tab }), []));

  useEffect(() => {
    // It recognises the active sheet unasked: the first run gives value at once.
    void controller.read();
  }, [controller]);
  const [attempt, watchAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const listening = controller.listen();
    // What cannot be taken off any more is gone with the page.
    return () => void listening.then((stop) => stop()).catch(() => undefined);
  }, [controller, attempt]);
  useEffect(
    () =>
      requests.listen((tab) => {
        dispatch({ type: "tab", tab });
        void controller.read().then(() => dispatch({ type: "tab", tab }));
      }),
    [controller, requests],
  );

  const { reading, busy, preview, overview, page } = session;
  const review = reading?.review.tables[session.table];
  /** The tabs and what belongs to them: a table, and nothing else in its place. */
  const atWork = !overview.open && page === null ? review : undefined;
  return (
    <WordsContext value={words}>
      <EnvironmentContext value={environment}>
        <div className={styles.pane}>
          <Head session={session} controller={controller} dispatch={dispatch} />
          {atWork && <Tabs review={atWork} session={session} dispatch={dispatch} />}
          {/* Live regions are there before their news: what comes together with its region is not announced everywhere. */}
          <div aria-live="polite">{busy && <BusyView busy={busy} onCancel={() => controller.cancel()} />}</div>
          <Notices session={session} controller={controller} dispatch={dispatch} onWatch={watchAgain} />
          <main className={styles.body}>
            <Suspense fallback={<Spinner size="tiny" />}>
              <Body session={session} controller={controller} dispatch={dispatch} />
            </Suspense>
          </main>
          <div aria-live="polite">
            {session.done && !session.stale && (
              <UndoBar done={session.done} busy={busy !== null} onUndo={() => void controller.undo()} />
            )}
          </div>
          <Suspense fallback={null}>
            {atWork && !isAside(session) && (
              <HintBar hint={session.tab} away={session.settings.machine.hintsPutAway} controller={controller} />
            )}
            {atWork && !isAside(session) && (
              <BottomBar review={atWork} session={session} controller={controller} dispatch={dispatch} />
            )}
            {preview &&
              (review || preview.purpose === "summary" || preview.purpose === "sample") &&
              !busy &&
              !session.fault && (
                <PreviewSheet
                  preview={preview}
                  review={review ?? null}
                  busy={false}
                  onWrite={() => void controller.write()}
                  onClose={() => dispatch({ type: "close-preview" })}
                />
              )}
          </Suspense>
        </div>
      </EnvironmentContext>
    </WordsContext>
  );
}

/** Whether the tab shows something of its own, a reconcile, the wording, a profile, to which its bar does not belong. */
function isAside({ tab, report, score }: Session): boolean {
  return (tab === "report" && report.view !== "report") || (tab === "score" && score.draft !== null);
}

function Body(props: {
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement | null {
  const { session, controller, dispatch } = props;
  const { reading, page } = session;
  const review = reading?.review.tables[session.table] ?? null;
  if (page !== null) {
    return <PanePage page={page} review={review} session={session} controller={controller} dispatch={dispatch} />;
  }
  if (!reading) return session.busy ? null : <Unread controller={controller} />;
  if (session.overview.open) {
    return (
      <Overview
        state={session.overview}
        writable={reading.canWrite && session.busy === null}
        controller={controller}
        dispatch={dispatch}
      />
    );
  }
  if (!review) {
    return (
      <WithReconcile review={null} session={session} controller={controller} dispatch={dispatch}>
        <NoTable reading={reading} busy={session.busy !== null} controller={controller} />
        {reading.grid.cells.size > 0 && <PlaceView reading={reading} session={session} controller={controller} />}
      </WithReconcile>
    );
  }
  switch (session.tab) {
    case "recognise":
      return <RecogniseTab review={review} session={session} controller={controller} />;
    case "check":
      return <CheckTab review={review} session={session} controller={controller} dispatch={dispatch} />;
    case "score":
      return <ScoreTab review={review} session={session} controller={controller} dispatch={dispatch} />;
    case "report":
      return (
        <WithReconcile review={review} session={session} controller={controller} dispatch={dispatch}>
          {session.report.view === "wording" ? (
            <WordingView
              review={review}
              session={session}
              controller={controller}
              onBack={() => dispatch({ type: "report", action: { type: "view", view: "report" } })}
            />
          ) : (
            <ReportTab review={review} session={session} controller={controller} dispatch={dispatch} />
          )}
        </WithReconcile>
      );
  }
}

/** The controller lives as long as the pane and always sees the newest session. */
function useController(
  port: WorkbookPort,
  core: Core,
  session: Session,
  dispatch: (action: Action) => void,
): Controller {
  const newest = useRef(session);
  newest.current = session;
  return useMemo(() => {
    const send = (action: Action) => {
      newest.current = reduce(newest.current, action);
      dispatch(action);
    };
    return makeController(port, core, () => newest.current, send);
  }, [port, core, dispatch]);
}
