import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import { reconcile } from "../../core/reconcile/reconcile";
import type { Place } from "../../core/reconcile/statement";
import type { TableReview } from "../../core/review/review";
import { CopyButton } from "../parts/copy-button";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";
import { Bar } from "../write/bar";
import { Differences } from "./differences";
import { differencesText } from "./differences-text";
import { MarkedText } from "./marked-text";
import { SideBySide } from "./side-by-side";
import { TextInput } from "./text-input";

const useStyles = makeStyles({
  whole: { minHeight: "100%", boxSizing: "border-box" },
  // Text and sheet side by side where there is room, one above the other in a narrow pane.
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(300px, 100%), 1fr))",
    gap: "8px",
    alignItems: "start",
    "& > *": { minWidth: 0 },
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  foot: { position: "sticky", bottom: 0, margin: "auto -12px -10px" },
});

/** A report that exists already, pasted or dropped, held against the sheet and against itself. */
export default function ReconcileView(props: {
  review: TableReview | null;
  text: string;
  onText: (text: string) => void;
  go: (cells: readonly CellRef[]) => void;
  onBack: () => void;
}): ReactElement {
  const { review, text, onText, go, onBack } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [editing, setEditing] = useState(text.trim() === "");
  const [shown, setShown] = useState<Place | null>(null);
  const cards = useRef<HTMLDivElement>(null);
  const found = useMemo(() => (text.trim() === "" ? null : reconcile(text, review)), [text, review]);
  const findings = found?.findings ?? [];
  const pick = (finding: number): void => {
    const card = cards.current?.querySelectorAll("article")[finding];
    card?.scrollIntoView({ block: "nearest" });
    card?.querySelector("button")?.focus();
  };
  const showPlace = (place: Place): void => {
    setEditing(false);
    setShown(place);
  };
  const says = !found
    ? words("reconcile.pane.waiting")
    : review
      ? words("reconcile.pane.says", { count: findings.length, matched: found.matches.size })
      : words("reconcile.pane.says-alone", { count: findings.length });
  return (
    <div className={`${surface.body} ${styles.whole}`}>
      <div className={styles.head}>
        <h2 className={surface.title}>{words("reconcile.pane.title")}</h2>
        {found && (
          <Button size="small" aria-pressed={editing} onClick={() => setEditing(!editing)}>
            {words(editing ? "reconcile.pane.done" : "reconcile.pane.edit")}
          </Button>
        )}
      </div>
      {!review && <p className={surface.quiet}>{words("reconcile.pane.no-table")}</p>}
      {(editing || !found) && (
        <TextInput
          text={text}
          onText={(next, whole) => {
            onText(next);
            setShown(null);
            // A pasted or dropped report is compared at once; one that is being typed stays open.
            if (whole) setEditing(next.trim() === "");
          }}
        />
      )}
      {found && (
        <div className={styles.sides}>
          <div ref={cards}>
            <Differences text={text} found={found} review={review} go={go} show={showPlace} />
            {review && <SideBySide found={found} review={review} go={go} show={showPlace} />}
          </div>
          {!editing && <MarkedText text={text} findings={findings} shown={shown} onPick={pick} />}
        </div>
      )}
      <div className={styles.foot}>
        <Bar says={says}>
          {findings.length > 0 && (
            <CopyButton label={words("reconcile.pane.copy")} text={() => differencesText(text, findings, words)} />
          )}
          <Button appearance="primary" size="small" onClick={onBack}>
            {words("reconcile.pane.back")}
          </Button>
        </Bar>
      </div>
    </div>
  );
}
