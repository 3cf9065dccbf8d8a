import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import { plain } from "../../core/evaluation/decimal";
import { agreesWith, heldFor } from "../../core/reconcile/compare";
import type { Item } from "../../core/reconcile/items";
import type { Reconciliation } from "../../core/reconcile/reconcile";
import type { Place, Statement } from "../../core/reconcile/statement";
import type { TableReview } from "../../core/review/review";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 4px", textAlign: "right" },
    "& th:first-child, & td:first-child": { textAlign: "left", overflowWrap: "anywhere" },
  },
  figure: {
    minHeight: "24px",
    minWidth: "24px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "right",
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  differs: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteRedForeground1,
    borderBottom: `2px solid ${tokens.colorPaletteRedBorderActive}`,
  },
  missing: { color: tokens.colorNeutralForeground3 },
});

const KINDS = ["weight", "score"] as const;

/** What the text and the sheet say of each indicator, beside each other; a figure goes to its place or its cell. */
export function SideBySide(props: {
  found: Reconciliation;
  review: TableReview;
  go: (cells: readonly CellRef[]) => void;
  show: (place: Place) => void;
}): ReactElement | null {
  const { found, review, go, show } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  if (found.items.length === 0) return null;
  return (
    <section aria-label={words("reconcile.pane.items")}>
      <h3 className={surface.heading}>{words("reconcile.pane.items")}</h3>
      <div className={`${surface.card} ${styles.scroll}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words("reconcile.pane.item")}
              </th>
              {KINDS.map((kind) => (
                <th key={kind} scope="colgroup" colSpan={2}>
                  {words(`reconcile.pane.${kind}`)}
                </th>
              ))}
            </tr>
            <tr>
              {KINDS.flatMap((kind) =>
                (["in-report", "in-sheet"] as const).map((side) => (
                  <th key={`${kind} ${side}`} scope="col">
                    {words(`reconcile.pane.${side}`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {found.items.map((item) => (
              <ItemRow key={item.index} item={item} found={found} review={review} go={go} show={show} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ItemRow(props: {
  item: Item;
  found: Reconciliation;
  review: TableReview;
  go: (cells: readonly CellRef[]) => void;
  show: (place: Place) => void;
}): ReactElement {
  const { item, found, review, go, show } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const matched = found.matches.has(item.index);
  return (
    <tr>
      <td>
        {item.name}
        {!matched && <div className={surface.quiet}>{words("reconcile.pane.not-in-sheet")}</div>}
      </td>
      {KINDS.flatMap((kind) => {
        const [stated] = (kind === "weight" ? item.weights : item.scores).filter((one) => one.value !== null);
        const held = heldFor(review, found.matches, item, kind);
        const [first] = held;
        const differs = stated && first && !agreesWith(held, stated) ? styles.differs : "";
        return [
          <td key={`${kind} text`}>
            {stated ? (
              <button type="button" className={`${styles.figure} ${differs}`} onClick={() => show(stated.place)}>
                {figure(stated)}
              </button>
            ) : (
              <span className={styles.missing}>—</span>
            )}
          </td>,
          <td key={`${kind} sheet`}>
            {first ? (
              <button type="button" className={`${styles.figure} ${differs}`} onClick={() => go(first.cells)}>
                {plain(first.value)}
              </button>
            ) : (
              <span className={styles.missing}>—</span>
            )}
          </td>,
        ];
      })}
    </tr>
  );
}

function figure({ value, word }: Statement): string {
  return value ? plain(value) : (word ?? "");
}
