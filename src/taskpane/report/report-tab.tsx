import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import type { Paragraph } from "../../core/narrate/report";
import type { TableReview } from "../../core/review/review";
import { CellChips } from "../parts/cell-chips";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";

const useStyles = makeStyles({
  paper: {
    fontFamily: `"FangSong", "STFangsong", "Noto Serif CJK SC", serif`,
    fontSize: "14px",
    lineHeight: "24px",
  },
  title: {
    textAlign: "center",
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0 },
  opener: {
    display: "block",
    width: "100%",
    padding: "0 2px",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "justify",
    textIndent: "2em",
    overflowWrap: "anywhere",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  placeholder: {
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    margin: "4px 0",
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 4px",
    textAlign: "left",
    fontVariantNumeric: "tabular-nums",
  },
});

/** The report as it will be inserted; every paragraph shows the cells it rests on. */
export function ReportTab({ review, controller }: { review: TableReview; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { report, table } = review;
  return (
    <div className={surface.body}>
      <article className={`${surface.card} ${styles.paper}`}>
        <h2 className={styles.title}>{report.title}</h2>
        {report.sections.map((section, index) => (
          <section key={index}>
            <Heading level={section.level} text={section.heading} />
            {section.paragraphs.map((paragraph, position) => (
              <ParagraphView
                key={position}
                paragraph={paragraph}
                sheet={table.sheet}
                go={(cells) => void controller.go(cells)}
              />
            ))}
          </section>
        ))}
      </article>
    </div>
  );
}

function Heading({ level, text }: { level: number; text: string }): ReactElement {
  const surface = useSurface();
  return level === 1 ? <h3 className={surface.title}>{text}</h3> : <h4 className={surface.title}>{text}</h4>;
}

function ParagraphView(props: {
  paragraph: Paragraph;
  sheet: string;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { paragraph, sheet, go } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { text, cells, table, placeholder } = paragraph;
  return (
    <div className={placeholder ? styles.placeholder : undefined}>
      {text !== "" && (
        <p className={styles.paragraph}>
          <button type="button" className={styles.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
            {text}
          </button>
        </p>
      )}
      {open && <CellChips sheet={sheet} cells={cells} go={go} />}
      {table && (
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
      )}
    </div>
  );
}
