import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { a1From, type CellRef } from "../../core/grid/address";
import type { KeptText } from "../../core/narrate/kept";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: "4px 0",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  chip: {
    minHeight: "24px",
    padding: "0 6px",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: "anywhere",
  },
  button: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

const SHOWN = 3;

/** Why a written text is out of date: "H17 已由 3.8 改为 5"; a click goes to the cell. */
export function ChangeChips(props: {
  text: KeptText;
  sheet: string;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { text, sheet, go } = props;
  const styles = useStyles();
  const words = useWords();
  const { changes } = text;
  const value = (shown: string): string => (shown === "" ? words("pane.preview.blank") : shown);
  return (
    <div className={styles.row}>
      {changes.length === 0 && <span className={styles.chip}>{words("pane.report.changed-elsewhere")}</span>}
      {changes.slice(0, SHOWN).map(({ name, cell, before, after }) =>
        cell && after !== null ? (
          <button key={name} type="button" className={`${styles.chip} ${styles.button}`} onClick={() => go([cell])}>
            {words("pane.report.changed", {
              cell: a1From(sheet, cell),
              before: value(before),
              after: value(after),
            })}
          </button>
        ) : (
          <span key={name} className={styles.chip}>
            {words("pane.report.source-gone", { text: value(before) })}
          </span>
        ),
      )}
      {changes.length > SHOWN && (
        <span className={styles.chip}>{words("pane.report.changed-more", { count: changes.length - SHOWN })}</span>
      )}
    </div>
  );
}
