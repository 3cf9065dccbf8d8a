import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnName } from "../../core/grid/address";
import { readDrawing } from "./read-drawing";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", margin: "6px 0" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "15px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    padding: "0 4px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    minWidth: "28px",
    maxWidth: "150px",
    padding: "1px 4px",
    whiteSpace: "pre-line",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
  },
});

/** An example sheet with its column letters and row numbers, so that the addresses below it can be found. */
export function DrawnTable({ drawing, label }: { drawing: string; label: string }): ReactElement {
  const styles = useStyles();
  const rows = readDrawing(drawing);
  const width = Math.max(0, ...rows.flatMap((row) => row.map(({ column, columnSpan }) => column + columnSpan - 1)));
  return (
    // A wide sheet scrolls inside the page; the keyboard has to reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.head} />
            {Array.from({ length: width }, (_, index) => (
              <th key={index} scope="col" className={styles.head}>
                {columnName(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row" className={styles.head}>
                {index + 1}
              </th>
              {row.map(({ text, column, rowSpan, columnSpan }) => (
                <td key={column} className={styles.cell} rowSpan={rowSpan} colSpan={columnSpan}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
