import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { a1, type CellRef } from "../../core/grid/address";
import type { TableReview } from "../../core/review/review";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { chosenCell } from "../view/chosen-cell";
import { useWords } from "../words";
import { whyText } from "./why-text";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  live: { ":not(:empty)": { marginTop: "6px" } },
  answer: { fontSize: "13px", lineHeight: "18px", overflowWrap: "anywhere" },
});

type Chosen = CellRef | "elsewhere" | null;

/** What the cell is that a person has selected in the sheet, and why it was read so. */
export function ChosenCell({ review, controller }: { review: TableReview; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [chosen, setChosen] = useState<Chosen>(null);
  return (
    <section className={`${surface.card} ${styles.card}`} aria-label={words("correct.chosen")}>
      <Button
        size="small"
        onClick={() => void controller.selectedCell().then((cell) => setChosen(cell ?? "elsewhere"))}
      >
        {words("correct.chosen.ask")}
      </Button>
      <div aria-live="polite" className={styles.live}>
        {chosen === "elsewhere" && <div className={surface.quiet}>{words("correct.cell.elsewhere")}</div>}
        {chosen && chosen !== "elsewhere" && <Answers review={review} cell={chosen} />}
      </div>
    </section>
  );
}

function Answers({ review, cell }: { review: TableReview; cell: CellRef }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const answers = chosenCell(review, cell);
  const named = a1(cell);
  if (answers.length === 0)
    return <div className={styles.answer}>{words("correct.chosen.nothing", { cell: named })}</div>;
  return (
    <>
      {answers.map(({ what, of, why }) => (
        <div key={`${what}/${of}`}>
          <div className={styles.answer}>
            {words(of ? "correct.chosen.as-of" : "correct.chosen.as", { cell: named, of, what: words(what) })}
          </div>
          <div className={surface.quiet}>{whyText(words, why)}</div>
        </div>
      ))}
    </>
  );
}
