import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import type { Action } from "../session/reducer";
import { TABS, type Session, type Tab as TabName } from "../session/session";
import { openDoubts } from "../view/doubts";
import { standingOf } from "../view/standing";
import { useWords } from "../words";

const useStyles = makeStyles({
  tabs: {
    display: "grid",
    // As wide as their labels and an even share of the rest: at 320 px the first does not touch the edge.
    gridTemplateColumns: "repeat(4, auto)",
    paddingInline: "8px",
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
});

/** One path of four; the label carries the state, nothing forces the order. */
export function Tabs(props: {
  review: TableReview;
  session: Session;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, dispatch } = props;
  const styles = useStyles();
  const words = useWords();
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
