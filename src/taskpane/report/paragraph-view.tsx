import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { a1From, type CellRef } from "../../core/grid/address";
import type { KeptText } from "../../core/narrate/kept";
import type { Paragraph, ReportTable, Sentence } from "../../core/narrate/report";
import { useWords } from "../words";
import { ChangeChips } from "./change-chips";

const useStyles = makeStyles({
  paragraph: { margin: "2px 0", textIndent: "2em", textAlign: "justify", overflowWrap: "anywhere" },
  figure: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textIndent: 0,
    cursor: "pointer",
    borderBottom: `1px dotted ${tokens.colorNeutralForeground3}`,
    fontVariantNumeric: "tabular-nums",
    ":hover": { color: tokens.colorBrandForeground1, borderBottomColor: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  placeholder: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  overtaken: {
    paddingLeft: "7px",
    marginLeft: "-10px",
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", lineHeight: "18px", margin: "4px 0" },
  scroll: { overflowX: "auto" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 4px",
    textAlign: "left",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** One paragraph; its figures go to their cells, and what the cells have overtaken is marked at the margin. */
export function ParagraphView(props: {
  paragraph: Paragraph;
  kept: KeptText | null;
  sheet: string;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { paragraph, kept, sheet, go } = props;
  const styles = useStyles();
  return (
    <div className={kept ? styles.overtaken : undefined}>
      {paragraph.text !== "" && (
        <p className={styles.paragraph}>
          {paragraph.sentences.map((sentence, index) => (
            <SentenceView key={index} sentence={sentence} sheet={sheet} go={go} />
          ))}
        </p>
      )}
      {kept && <ChangeChips text={kept} sheet={sheet} go={go} />}
      {paragraph.table && <TableView table={paragraph.table} />}
    </div>
  );
}

function SentenceView(props: {
  sentence: Sentence;
  sheet: string;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { sentence, sheet, go } = props;
  const styles = useStyles();
  const words = useWords();
  const pieces: ReactElement[] = [];
  let at = 0;
  for (const figure of sentence.figures ?? []) {
    pieces.push(<Plain key={at} text={sentence.text.slice(at, figure.at)} />);
    at = figure.at + figure.length;
    const text = sentence.text.slice(figure.at, at);
    const [first] = figure.cells;
    const address = first ? a1From(sheet, first) : "";
    const name = words(figure.cells.length > 1 ? "pane.report.figures" : "pane.report.figure", {
      text,
      cell: address,
      count: figure.cells.length,
    });
    pieces.push(
      <button
        key={figure.at}
        type="button"
        className={styles.figure}
        aria-label={name}
        title={name}
        onClick={() => go(figure.cells)}
      >
        {text}
      </button>,
    );
  }
  return (
    <>
      {pieces}
      <Plain text={sentence.text.slice(at)} />
    </>
  );
}

/** Text without figures; placeholders in it stand out. */
function Plain({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {text.split(/(【待补充：[^】]*】)/).map((piece, index) =>
        index % 2 === 1 ? (
          <mark key={index} className={styles.placeholder}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}

function TableView({ table }: { table: ReportTable }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.header.map((name, column) => (
              <th key={column} scope="col" className={styles.cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, position) => (
            <tr key={position}>
              {row.map((value, column) => (
                <td key={column} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
