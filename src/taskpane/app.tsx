import { makeStyles, Spinner, Button, Tab, TabList, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useMemo, useReducer, useRef, type ReactElement } from "react";
import type { WorkbookPort } from "../workbook/port";
import { BottomBar } from "./write/bottom-bar";
import { Head } from "./head/head";
import { WithReconcile } from "./reconcile/with-reconcile";
import { CheckTab } from "./check/check-tab";
import { NoTable } from "./notices/no-table";
import { Notices } from "./notices/notices";
import { makeController, type Controller } from "./session/controller";
import type { Core } from "./session/core";
import { reduce, type Action } from "./session/reducer";
import { START, TABS, type Session, type Tab as TabName } from "./session/session";
import { UndoBar } from "./write/undo-bar";
import { openDoubts } from "./view/doubts";
import { standingOf } from "./view/standing";
import { useWords } from "./words";

// Opened on demand: the tab that a person needs first is 核查.
const RecogniseTab = lazy(async () => ({ default: (await import("./recognise/recognise-tab")).RecogniseTab }));
const ScoreTab = lazy(async () => ({ default: (await import("./score/score-tab")).ScoreTab }));
const ReportTab = lazy(async () => ({ default: (await import("./report/report-tab")).ReportTab }));
const WordingView = lazy(() => import("./wording/wording-view"));
const PlaceView = lazy(() => import("./recognise/place-view"));
const PreviewSheet = lazy(() => import("./write/preview-sheet"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  tabs: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { justifyContent: "center", minWidth: 0, paddingInline: "4px", whiteSpace: "nowrap" },
  badge: {
    marginLeft: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: "normal",
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  busy: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "10px",
    padding: "16px",
    textAlign: "center",
  },
});

/** What a ribbon command asks of a pane that is open or opening. */
export interface Requests {
  listen(listener: (tab: TabName) => void): () => void;
}

export default function App(props: {
  port: WorkbookPort;
  core: Core;
  requests: Requests;
  environment: { readonly version: string; readonly requirementSets: string };
}): ReactElement {
  const { port, core, requests, environment } = props;
  const styles = useStyles();
  const [session, dispatch] = useReducer(reduce, START);
  const controller = useController(port, core, session, dispatch);

  useEffect(() => {
    // It recognises the active sheet unasked: the first run gives value at once.
    void controller.read();
    const listening = controller.listen();
    return () =>
      void listening.then(
        (stop) => stop(),
        () => undefined,
      );
  }, [controller]);
  useEffect(
    () =>
      requests.listen((tab) => {
        dispatch({ type: "tab", tab });
        void controller.read().then(() => dispatch({ type: "tab", tab }));
      }),
    [controller, requests],
  );

  const review = session.reading?.review.tables[session.table];
  return (
    <div className={styles.pane}>
      <Head session={session} controller={controller} />
      {review && <Tabs session={session} dispatch={dispatch} />}
      <Notices session={session} controller={controller} dispatch={dispatch} environment={environment} />
      <main className={styles.body}>
        {session.busy && <BusyView session={session} controller={controller} />}
        {session.reading && !review && !session.busy && (
          <WithReconcile review={null} session={session} controller={controller} dispatch={dispatch}>
            <NoTable reading={session.reading} controller={controller} />
            {session.reading.grid.cells.size > 0 && (
              <Suspense fallback={<Spinner size="tiny" />}>
                <PlaceView reading={session.reading} session={session} controller={controller} />
              </Suspense>
            )}
          </WithReconcile>
        )}
        {review && (
          <Suspense fallback={<Spinner size="tiny" />}>
            {session.tab === "recognise" && <RecogniseTab review={review} session={session} controller={controller} />}
            {session.tab === "check" && (
              <CheckTab review={review} session={session} controller={controller} dispatch={dispatch} />
            )}
            {session.tab === "score" && (
              <ScoreTab review={review} session={session} controller={controller} dispatch={dispatch} />
            )}
            {session.tab === "report" && (
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
            )}
          </Suspense>
        )}
      </main>
      {session.done && !session.stale && (
        <UndoBar done={session.done} busy={session.busy !== null} onUndo={() => void controller.undo()} />
      )}
      {review && !(session.tab === "report" && session.report.view !== "report") && (
        <BottomBar review={review} session={session} controller={controller} dispatch={dispatch} />
      )}
      {session.preview && review && (
        <Suspense fallback={null}>
          <PreviewSheet
            preview={session.preview}
            review={review}
            busy={session.busy !== null}
            onWrite={() => void controller.write()}
            onClose={() => dispatch({ type: "close-preview" })}
          />
        </Suspense>
      )}
    </div>
  );
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

/** One path of four; the label carries the state, nothing forces the order. */
function Tabs({ session, dispatch }: { session: Session; dispatch: (action: Action) => void }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const review = session.reading?.review.tables[session.table];
  if (!review) return null;
  const { counts } = standingOf(review);
  const unsure = openDoubts(review.table, session.recognise.confirmed).length;
  const badge: Record<TabName, ReactElement | string> = {
    recognise:
      unsure === 0 ? (
        <Checkmark16Regular aria-label={words("pane.tab.recognise.sure")} />
      ) : (
        <span aria-label={words("pane.tab.recognise.unsure", { count: unsure })}>{unsure}</span>
      ),
    check: String(counts.error + counts.warning + counts.info),
    score: session.score.picked.size === 0 ? "" : String(session.score.picked.size),
    report: "",
  };
  return (
    <nav aria-label={words("pane.tabs")}>
      <TabList
        className={styles.tabs}
        aria-label={words("pane.tabs")}
        selectedValue={session.tab}
        onTabSelect={(_, data) => dispatch({ type: "tab", tab: data.value as TabName })}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} className={styles.tab}>
            {words(`pane.tab.${tab}`)}
            {badge[tab] !== "" && <span className={styles.badge}>{badge[tab]}</span>}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

function BusyView({ session, controller }: { session: Session; controller: Controller }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { busy } = session;
  if (!busy) return null;
  return (
    <div className={styles.busy} role="status">
      <Spinner size="small" label={words(`pane.busy.${busy.what}`)} />
      {busy.progress && <span>{words("pane.busy.progress", { ...busy.progress })}</span>}
      {busy.waiting && <span>{words("pane.busy.waiting")}</span>}
      <Button size="small" onClick={() => controller.cancel()}>
        {words("pane.cancel")}
      </Button>
    </div>
  );
}
