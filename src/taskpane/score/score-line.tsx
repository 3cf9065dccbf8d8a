import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, type ReactElement } from "react";
import type { ScoreRow } from "../view/score-row";
import { useWords, type Words } from "../words";

/** Pick, name, and three columns of figures; head and lines share it. */
export const COLUMNS = "28px minmax(0, 1fr) 44px 46px 58px";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: COLUMNS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "13px",
    lineHeight: "18px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  group: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  pick: { paddingTop: "2px", paddingLeft: "2px" },
  box: { "& .fui-Checkbox__indicator": { margin: "4px" } },
  name: { padding: "5px 4px 5px 6px", overflowWrap: "anywhere", minWidth: 0 },
  figure: { padding: "5px 6px 5px 0", textAlign: "right", overflowWrap: "anywhere" },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  opener: {
    display: "inline-flex",
    gap: "2px",
    minHeight: "24px",
    margin: "-3px 0",
    padding: "3px 0",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  chevron: { flexShrink: 0, marginTop: "1px", color: tokens.colorNeutralForeground3 },
});

/** One line of the score table. Only the line that holds the list's focus lets its controls into the tab order. */
export const ScoreLine = memo(function ScoreLine(props: {
  row: ScoreRow;
  /** Counted from 1, the head's row included. */
  index: number;
  picked: boolean;
  open: boolean;
  active: boolean;
  /** Lines that stand without their groups name them. */
  withPath: boolean;
  onPick: (address: string, on: boolean) => void;
  onOpen: (key: string, open: boolean) => void;
  onActive: (key: string) => void;
}): ReactElement {
  const { row, index, picked, open, active, withPath, onPick, onOpen, onActive } = props;
  const styles = useStyles();
  const words = useWords();
  const { pick } = row;
  const name = nameOf(row, words);
  const quiet = note(row, withPath, words);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const tabIndex = active ? 0 : -1;
  return (
    <div
      role="row"
      aria-rowindex={index}
      aria-level={row.depth + 1}
      aria-expanded={open}
      aria-selected={pick === null ? undefined : picked}
      data-row={row.key}
      tabIndex={tabIndex}
      className={mergeClasses(styles.line, row.kind !== "indicator" && row.kind !== "rate" && styles.group)}
      onFocus={() => onActive(row.key)}
    >
      <div role="gridcell" className={styles.pick}>
        {pick !== null && (
          <Checkbox
            className={styles.box}
            aria-label={words("scoring.pick", { name, cell: pick })}
            checked={picked}
            input={{ tabIndex }}
            onChange={(_, data) => onPick(pick, data.checked === true)}
          />
        )}
      </div>
      <div role="rowheader" className={styles.name} style={{ paddingLeft: `${(withPath ? 0 : row.depth) * 6}px` }}>
        <button
          type="button"
          className={styles.opener}
          tabIndex={tabIndex}
          aria-expanded={open}
          onClick={() => onOpen(row.key, !open)}
        >
          <Chevron className={styles.chevron} aria-hidden />
          <span>{name}</span>
        </button>
        {quiet !== "" && <div className={styles.quiet}>{quiet}</div>}
      </div>
      <div role="gridcell" className={mergeClasses(styles.figure, row.weightWrong && styles.differs)}>
        {row.weight ?? (row.kind === "indicator" || row.kind === "total" ? "—" : "")}
      </div>
      <div role="gridcell" className={styles.figure}>
        {row.recorded ?? "—"}
      </div>
      <div role="gridcell" className={mergeClasses(styles.figure, row.differs && styles.differs)}>
        {row.recomputed ?? "—"}
      </div>
    </div>
  );
});

export function nameOf({ name, kind }: Pick<ScoreRow, "name" | "kind">, words: Words): string {
  return name ?? words(`scoring.row.${kind}`);
}

/** What is missing, why nothing was recomputed, and under which groups it stands. */
function note(row: ScoreRow, withPath: boolean, words: Words): string {
  const parts = [
    withPath ? row.path.join(" › ") : "",
    row.missing ? words("pane.score.missing") : "",
    row.band ? words("pane.score.band", row.band) : "",
    row.why && !row.band ? words(row.why.id, row.why.values) : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
