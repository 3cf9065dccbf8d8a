import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { Suspense, useMemo, type ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import { onDemand } from "../on-demand";
import { useSurface } from "../parts/surface";
import { isOurs, scoreMatters } from "../view/score-matters";
import { useWords } from "../words";

// Pictures come when they are asked for.
const ScorePictures = onDemand(() => import("./score-pictures"));

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px", justifyContent: "space-between" },
  text: { margin: 0, flexGrow: 1 },
  button: { flexShrink: 0 },
});

/** How far the next grade is, what alone would reach it, and the pictures behind that. */
export function MattersCard(props: {
  review: TableReview;
  open: boolean;
  onOpen: (open: boolean) => void;
}): ReactElement | null {
  const { review, open, onOpen } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const matters = useMemo(() => scoreMatters(review), [review]);
  const { grade, lost, next, movers, rates, losses, funds, unscored } = matters;
  if (rates.length + losses.length + funds.length === 0) return null;
  const named = movers.slice(0, 3).map((name) => (isOurs(name) ? words(name) : name));
  return (
    <section className={surface.card} aria-label={words("scoring.matters")}>
      <div className={styles.row}>
        <p className={styles.text}>
          {next
            ? words("scoring.next", { grade: next.grade, missing: next.missing, lost })
            : words(lostId(grade, lost), { grade: grade ?? "", lost })}
        </p>
        <Button className={styles.button} size="small" aria-expanded={open} onClick={() => onOpen(!open)}>
          {words(open ? "scoring.pictures.hide" : "scoring.pictures.show")}
        </Button>
      </div>
      {unscored > 0 && (
        <p className={`${surface.quiet} ${styles.text}`}>{words("scoring.unscored", { count: unscored })}</p>
      )}
      {next && (
        <p className={`${surface.quiet} ${styles.text}`}>
          {named.length === 0
            ? words("scoring.movers.none")
            : words(movers.length > named.length ? "scoring.movers.more" : "scoring.movers", {
                names: named.join(words("pane.list-separator")),
                count: movers.length,
              })}
        </p>
      )}
      {open && (
        <Suspense fallback={<Spinner size="tiny" />}>
          <ScorePictures matters={matters} />
        </Suspense>
      )}
    </section>
  );
}

function lostId(grade: string | null, lost: string): string {
  if (lost === "0") return grade === null ? "scoring.none-lost" : "scoring.none-lost.best";
  return grade === null ? "scoring.lost" : "scoring.best";
}
