import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import { plain } from "../../core/evaluation/decimal";
import type { Reconciliation } from "../../core/reconcile/reconcile";
import type { ReportFinding } from "../../core/reconcile/report-rule";
import type { Place } from "../../core/reconcile/statement";
import type { TableReview } from "../../core/review/review";
import { CellChips } from "../parts/cell-chips";
import { Equation } from "../parts/equation";
import { SeverityIcon } from "../parts/severity-icon";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

const useStyles = makeStyles({
  message: { display: "flex", gap: "6px", alignItems: "flex-start", overflowWrap: "anywhere" },
  // Side by side where there is room, one above the other in a narrow pane.
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(220px, 100%), 1fr))",
    gap: "6px",
    marginTop: "6px",
  },
  side: { minWidth: 0, padding: "4px 6px", backgroundColor: tokens.colorNeutralBackground3 },
  quote: {
    display: "block",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

/** What differs, text and sheet side by side; a click goes to the place or to the cell. */
export function Differences(props: {
  text: string;
  found: Reconciliation;
  review: TableReview | null;
  go: (cells: readonly CellRef[]) => void;
  show: (place: Place) => void;
}): ReactElement {
  const { text, found, review, go, show } = props;
  const surface = useSurface();
  const words = useWords();
  const { findings, closing } = found;
  return (
    <section aria-live="polite">
      <h3 className={surface.heading}>
        {findings.length === 0
          ? words("reconcile.no-findings")
          : words("reconcile.pane.differences", { count: findings.length })}
      </h3>
      {closing.map((one) => (
        <div key={one.assumption.id} className={surface.card}>
          {words("reconcile.implied")}：{words(one.assumption.id, one.assumption.values)}
          <Equation text={`${one.parts.map((part) => plain(part.value)).join(" + ")} = ${plain(one.total)}`} />
        </div>
      ))}
      {findings.map((finding, index) => (
        <DifferenceCard
          key={index}
          text={text}
          finding={finding}
          sheet={review?.table.sheet ?? ""}
          go={go}
          show={show}
        />
      ))}
    </section>
  );
}

const AROUND = 24;

function DifferenceCard(props: {
  text: string;
  finding: ReportFinding;
  sheet: string;
  go: (cells: readonly CellRef[]) => void;
  show: (place: Place) => void;
}): ReactElement {
  const { text, finding, sheet, go, show } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { place, cells, expected, explanation, severity } = finding;
  const end = place.offset + place.length;
  return (
    <article className={surface.card}>
      <div className={styles.message}>
        <SeverityIcon severity={severity} />
        <span>{words(`rule.${finding.rule}.${finding.message}`, finding.values)}</span>
      </div>
      <div className={styles.sides}>
        <div className={styles.side}>
          <div className={surface.quiet}>{words("reconcile.pane.report-side")}</div>
          <button
            type="button"
            className={styles.quote}
            title={words("reconcile.pane.go-place")}
            onClick={() => show(place)}
          >
            {text.slice(Math.max(0, place.offset - AROUND), place.offset)}
            <mark className={styles.mark}>{text.slice(place.offset, end)}</mark>
            {text.slice(end, end + AROUND)}
          </button>
        </div>
        {(cells.length > 0 || expected !== null) && (
          <div className={styles.side}>
            <div className={surface.quiet}>{words("reconcile.pane.sheet-side")}</div>
            {expected !== null &&
              words(cells.length > 0 ? "reconcile.pane.expected" : "reconcile.pane.due", { value: expected })}
            <CellChips sheet={sheet} cells={cells} go={go} />
          </div>
        )}
      </div>
      {explanation !== null && <Equation text={explanation} />}
    </article>
  );
}
