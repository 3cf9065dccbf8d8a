import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { plain } from "../../core/evaluation/decimal";
import { leaves } from "../../core/evaluation/walk";
import type { CellRef } from "../../core/grid/address";
import type { TableReview } from "../../core/review/review";
import { printedTotal } from "../../core/score/printed-total";
import { singleCellClosing } from "../../core/score/single-cell";
import { CellChips } from "../parts/cell-chips";
import { Equation } from "../parts/equation";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

const useStyles = makeStyles({
  alert: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
  },
  text: { margin: "4px 0 0" },
});

/** What would make the printed total true: an assumption, or one score alone. Said, never offered for writing. */
export function ClosingCard(props: {
  review: TableReview;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement | null {
  const { review, go } = props;
  const { scores, table } = review;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const printed = printedTotal(table);
  const recorded = scores.recorded.total;
  if (scores.column === null || !printed || !recorded || printed.eq(recorded)) return null;
  const closing = scores.closing.find(({ closes }) => closes);
  const single = singleCellClosing(table, scores);
  return (
    <section className={`${surface.card} ${styles.alert}`}>
      <h2 className={surface.title}>
        {words("pane.score.closing-title", { printed: plain(printed, 2), recorded: plain(recorded, 2) })}
      </h2>
      {closing && (
        <>
          <Equation
            text={`${closing.parts.map(({ value }) => plain(value, 2)).join(" + ")} = ${plain(closing.total, 2)}`}
          />
          <p className={`${surface.quiet} ${styles.text}`}>
            {words("pane.score.closing", {
              sum: words(closing.assumption.id, closing.assumption.values),
              parts: closing.parts
                .map(({ what }) => (words.has(what) ? words(what) : what))
                .join(words("pane.list-separator")),
            })}
          </p>
        </>
      )}
      {single && (
        <>
          <p className={`${surface.quiet} ${styles.text}`}>
            {words(single.recomputed ? "scoring.single-recomputed" : "scoring.single", {
              name: leaves(table).find(({ node }) => node.id === single.node)?.node.name.value ?? "",
              from: single.from ? plain(single.from, 2) : words("pane.preview.blank"),
              to: plain(single.to, 2),
            })}
          </p>
          <CellChips sheet={table.sheet} cells={[single.cell]} go={go} />
        </>
      )}
      {!closing && !single && <p className={`${surface.quiet} ${styles.text}`}>{words("pane.score.no-closing")}</p>}
    </section>
  );
}
