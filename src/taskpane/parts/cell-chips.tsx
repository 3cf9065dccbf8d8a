import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { a1From, type CellRef } from "../../core/grid/address";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "6px", alignItems: "center" },
  chip: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    minWidth: "28px",
    minHeight: "24px",
    padding: "0 6px",
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

const SHOWN = 8;

/** Cells as small buttons; a click goes there. */
export function CellChips(props: {
  sheet: string;
  cells: readonly CellRef[];
  go: (cells: readonly CellRef[]) => void;
}): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { cells, sheet, go } = props;
  if (cells.length === 0) return null;
  return (
    <span className={styles.row} role="group" aria-label={words("pane.check.cells")}>
      {cells.slice(0, SHOWN).map((cell) => (
        <button key={a1From(sheet, cell)} type="button" className={styles.chip} onClick={() => go([cell])}>
          {a1From(sheet, cell)}
        </button>
      ))}
      {cells.length > SHOWN && (
        <button type="button" className={styles.chip} onClick={() => go(cells)}>
          {words("pane.check.more-cells", { count: cells.length - SHOWN })}
        </button>
      )}
    </span>
  );
}
