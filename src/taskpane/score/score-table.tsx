import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import { Equation } from "../parts/equation";
import type { ScoreRow } from "../view/score-rows";
import { useWords, type Words } from "../words";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    padding: "6px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  cell: { padding: "5px 6px", textAlign: "right", verticalAlign: "top", fontSize: "13px", lineHeight: "18px" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  group: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  pick: { width: "28px", padding: "2px 0 0 2px", verticalAlign: "top" },
  box: { "& .fui-Checkbox__indicator": { margin: "4px" } },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  arithmetic: { padding: "0 6px 6px 0", textAlign: "left" },
  link: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    minHeight: "24px",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Total {
  readonly weight: string | null;
  readonly weightWrong: boolean;
  readonly printed: string | null;
  readonly recomputed: string | null;
}

/** Indicators under their groups: weight, recorded, recomputed; what differs is told with its arithmetic. */
export function ScoreTable(props: {
  rows: readonly ScoreRow[];
  total: Total;
  picked: ReadonlySet<string>;
  onPick: (address: string, on: boolean) => void;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { rows, total, picked, onPick, go } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th aria-hidden className={styles.pick} />
          <th scope="col" className={mergeClasses(styles.head, styles.name)}>
            {words("pane.score.indicator")}
          </th>
          {(["weight", "recorded", "recomputed"] as const).map((column) => (
            <th key={column} scope="col" className={styles.head}>
              {words(`pane.score.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.key}>
            <tr className={mergeClasses(styles.row, row.group && styles.group)}>
              <td className={styles.pick}>
                {row.pick !== null && (
                  <Checkbox
                    className={styles.box}
                    aria-label={words("pane.score.pick", { cell: row.pick })}
                    checked={picked.has(row.pick)}
                    onChange={(_, data) => onPick(row.pick ?? "", data.checked === true)}
                  />
                )}
              </td>
              <th
                scope="row"
                className={mergeClasses(styles.cell, styles.name)}
                style={{ fontWeight: row.group ? 600 : 400, paddingLeft: `${6 + row.depth * 8}px` }}
              >
                <Name row={row} go={go} />
                {note(row, words) !== "" && <div className={styles.quiet}>{note(row, words)}</div>}
              </th>
              <td className={styles.cell}>{row.weight ?? "—"}</td>
              <td className={styles.cell}>{row.recorded ?? "—"}</td>
              <td className={mergeClasses(styles.cell, row.differs && styles.differs)}>{row.recomputed ?? "—"}</td>
            </tr>
            {row.differs && row.explanation !== null && (
              <tr>
                <td />
                <td colSpan={4} className={styles.arithmetic}>
                  <Equation text={row.explanation} wrong />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
        <tr className={mergeClasses(styles.row, styles.group)}>
          <td />
          <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
            {words("pane.score.total")}
          </th>
          <td className={mergeClasses(styles.cell, total.weightWrong && styles.differs)}>{total.weight ?? "—"}</td>
          <td className={styles.cell}>{total.printed ?? "—"}</td>
          <td className={mergeClasses(styles.cell, total.printed !== total.recomputed && styles.differs)}>
            {total.recomputed ?? "—"}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Name({ row, go }: { row: ScoreRow; go: (cells: readonly CellRef[]) => void }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const name = row.name ?? words("pane.score.execution");
  const { cell } = row;
  if (!cell) return <>{name}</>;
  return (
    <button type="button" className={styles.link} onClick={() => go([cell])}>
      {name}
    </button>
  );
}

/** Why nothing was recomputed, or what is missing. */
function note(row: ScoreRow, words: Words): string {
  if (row.group) return "";
  const parts = [
    row.recorded === null && row.weight !== null ? words("pane.score.missing") : "",
    row.band ? words("pane.score.band", row.band) : "",
    row.why && !row.band ? words(row.why.id, row.why.values) : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
