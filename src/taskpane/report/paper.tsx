import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";
import type { PaperPart } from "./paper-parts";
import { ParagraphView } from "./paragraph-view";

const useStyles = makeStyles({
  // A report is read: the serif of official papers, where the machine has one.
  paper: {
    fontFamily: `"FangSong", "STFangsong", "Noto Serif CJK SC", "SimSun", serif`,
    fontSize: "14px",
    lineHeight: "24px",
  },
  title: {
    textAlign: "center",
    margin: "4px 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  fold: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: 0, font: "inherit" },
  sub: { margin: "6px 0 0", font: "inherit", fontWeight: tokens.fontWeightSemibold, textIndent: "2em" },
});

/** The report as it will be inserted, a card for each part. */
export function Paper(props: {
  title: string;
  parts: readonly PaperPart[];
  sheet: string;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { title, parts, sheet, go } = props;
  const styles = useStyles();
  return (
    <article className={styles.paper}>
      <h2 className={styles.title}>{title}</h2>
      {parts.map((part, index) => (
        <Part key={`${part.heading} ${index}`} part={part} sheet={sheet} go={go} />
      ))}
    </article>
  );
}

function Part(props: { part: PaperPart; sheet: string; go: (cells: readonly CellRef[]) => void }): ReactElement {
  const { part, sheet, go } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [open, setOpen] = useState(true);
  return (
    <section className={surface.card} style={{ marginBottom: "8px" }}>
      {part.heading !== "" && (
        <h3 className={styles.heading}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            aria-label={words(open ? "pane.report.fold" : "pane.report.unfold", { heading: part.heading })}
            onClick={() => setOpen(!open)}
          >
            <span>{part.heading}</span>
            {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          </button>
        </h3>
      )}
      {open &&
        part.lines.map((line, index) =>
          line.kind === "heading" ? (
            <h4 key={index} className={styles.sub}>
              {line.text}
            </h4>
          ) : (
            <ParagraphView key={index} paragraph={line.paragraph} kept={line.kept} sheet={sheet} go={go} />
          ),
        )}
    </section>
  );
}
