import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import type { KeptState, KeptText } from "../../core/narrate/kept";
import type { Decision } from "../../core/plans/report-refresh";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";
import { ChangeChips } from "./change-chips";
import type { ReportOnSheet } from "./report-state";
import { ThreeVersions } from "./three-versions";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 8px", justifyContent: "space-between" },
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "grid", gap: "8px" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "6px", overflowWrap: "anywhere" },
  state: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  was: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  text: { margin: "2px 0", fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
});

/** What a person should see of a written report: everything that is not as it was written and still true. */
const LISTED: readonly KeptState[] = ["both", "out-of-date", "edited", "lost", "untold", "new"];

/** A written report beside what it would say today: what is out of date and why, what a person changed, what is lost. */
export function KeptList(props: {
  report: ReportOnSheet;
  decisions: readonly Decision[];
  open: boolean;
  sheet: string;
  writable: boolean;
  go: (cells: readonly CellRef[]) => void;
  onDecide: (decision: Decision) => void;
  onUndecide: (key: string) => void;
  onRefresh: () => void;
}): ReactElement {
  const { report, decisions, open, sheet, writable, go, onDecide, onUndecide, onRefresh } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { texts, written } = report.kept;
  const count = (...states: KeptState[]): number => texts.filter(({ state }) => states.includes(state)).length;
  const due = count("out-of-date") + decisions.length;
  const said = LISTED.flatMap((state) => {
    const of = count(state);
    return of > 0 ? [words(`pane.report.kept.${state}`, { count: of })] : [];
  });
  return (
    <section className={surface.card} aria-label={words("pane.report.kept", { sheet: written.sheet })}>
      <div className={styles.head}>
        <div>
          <h3 className={surface.title}>{words("pane.report.kept", { sheet: written.sheet })}</h3>
          <div className={surface.quiet}>
            {said.length > 0 ? said.join(" · ") : words("pane.report.kept.unchanged")}
          </div>
        </div>
        {due > 0 && (
          <Button size="small" appearance="primary" disabled={!writable} onClick={onRefresh}>
            {words("pane.report.refresh", { count: due })}
          </Button>
        )}
      </div>
      {open && (
        <ul className={styles.list}>
          {LISTED.flatMap((state) => texts.filter((text) => text.state === state)).map((text) => (
            <li key={text.key} className={styles.item}>
              <div className={styles.state}>{words(`pane.report.state.${text.state}`)}</div>
              <Item
                text={text}
                decision={decisions.find(({ key }) => key === text.key) ?? null}
                sheet={sheet}
                go={go}
                onDecide={onDecide}
                onUndecide={onUndecide}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Item(props: {
  text: KeptText;
  decision: Decision | null;
  sheet: string;
  go: (cells: readonly CellRef[]) => void;
  onDecide: (decision: Decision) => void;
  onUndecide: (key: string) => void;
}): ReactElement {
  const { text, decision, sheet, go, onDecide, onUndecide } = props;
  const styles = useStyles();
  const words = useWords();
  const { standing } = text;
  const locate = standing && (
    <Button size="small" appearance="subtle" onClick={() => go([standing.cell])}>
      {words("pane.check.locate")}
    </Button>
  );
  switch (text.state) {
    case "both":
      return (
        <>
          <ChangeChips text={text} sheet={sheet} go={go} />
          <ThreeVersions text={text} decision={decision} onDecide={onDecide} onUndecide={onUndecide} />
          {locate}
        </>
      );
    case "out-of-date":
      return (
        <>
          <p className={styles.text}>
            <del className={styles.was}>{text.then}</del>
          </p>
          <p className={styles.text}>{text.now}</p>
          <ChangeChips text={text} sheet={sheet} go={go} />
          {locate}
        </>
      );
    case "edited":
      return (
        <>
          <p className={styles.text}>{standing?.text}</p>
          {locate}
        </>
      );
    case "new":
      return <p className={styles.text}>{text.now}</p>;
    case "lost":
    case "untold":
    case "unchanged":
      return (
        <>
          <p className={styles.text}>{text.then}</p>
          {locate}
          <Button
            size="small"
            appearance="subtle"
            aria-pressed={decision !== null}
            onClick={() => (decision ? onUndecide(text.key) : onDecide({ key: text.key, forget: true }))}
          >
            {words(decision ? "pane.report.forget.undo" : "pane.report.forget")}
          </Button>
        </>
      );
  }
}
