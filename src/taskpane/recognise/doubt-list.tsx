import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnName } from "../../core/grid/address";
import { CellChips } from "../parts/cell-chips";
import { SeverityIcon } from "../parts/severity-icon";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import type { Doubt } from "../view/doubts";
import { useWords } from "../words";

const useStyles = makeStyles({
  doubt: { display: "flex", gap: "8px", alignItems: "flex-start", marginTop: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
});

/** What stays open, first of all: the reading, the other one, and a button for each. */
export function DoubtList(props: {
  doubts: readonly Doubt[];
  sheet: string;
  controller: Controller;
}): ReactElement | null {
  const { doubts, sheet, controller } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  if (doubts.length === 0) return null;
  return (
    <section className={surface.card} aria-label={words("pane.recognise.unsure")}>
      <h2 className={surface.title}>{words("pane.unsure.title", { count: doubts.length })}</h2>
      {doubts.map(({ key, why, cells, others, keep, swap }) => (
        <div key={key} className={styles.doubt}>
          <SeverityIcon severity="warning" />
          <div>
            <div className={surface.quiet}>
              {cells.length > 1 && words("correct.doubt.rows", { count: cells.length })}
              {words(why.id, why.values)}
            </div>
            <CellChips
              sheet={sheet}
              cells={[...cells.slice(0, 3), ...others.slice(0, 3)]}
              go={(to) => void controller.go(to)}
            />
            {swap.length > 0 && (
              <div className={styles.buttons}>
                {[
                  { items: keep, cell: cells[0] },
                  { items: swap, cell: others[0] },
                ].map(({ items, cell }) => (
                  <Button key={cell?.column} size="small" onClick={() => void controller.correct(items)}>
                    {words("correct.doubt.take", { column: columnName(cell?.column ?? 1) })}
                  </Button>
                ))}
              </div>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}
