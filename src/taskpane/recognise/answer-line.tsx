import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { use, useState, type ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import type { Why } from "../../core/evaluation/why";
import type { CellRole } from "../../core/settings/correction";
import { CellChips } from "../parts/cell-chips";
import { useSurface } from "../parts/surface";
import { TextButton } from "../parts/text-button";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { CellEditor } from "./cell-editor";
import { whyText } from "./why-text";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    padding: "3px 10px",
    fontSize: "13px",
    lineHeight: "18px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  stacked: { gridTemplateColumns: "minmax(0, 1fr) auto", "& > :nth-child(2)": { gridColumn: "1 / -1", gridRow: 2 } },
  value: { overflowWrap: "anywhere" },
  side: { display: "flex", gap: "8px", alignItems: "center" },
  chips: { marginTop: "-6px" },
  editor: { gridColumn: "1 / -1" },
});

/** One thing that stands above the indicators: what it is, what it says and where, why, and the way to say otherwise. */
export function AnswerLine(props: {
  label: string;
  /** Null where the sheet does not say it. */
  text: string | null;
  cells: readonly CellRef[];
  why: readonly Why[];
  sheet: string;
  /** Given where a person can show another cell. */
  role?: CellRole | undefined;
  /** A text of several lines stands below its label, as wide as the pane. */
  stacked?: boolean;
  /** Whether a person can say that the cell is not this. */
  refusable?: boolean;
  controller: Controller;
}): ReactElement {
  const { label, text, cells, why, sheet, role, stacked, refusable, controller } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const pointer = use(controller.pointer());
  const [open, setOpen] = useState(false);
  const [cell] = cells;
  const mark = refusable && cell ? pointer.cell(cell.row, cell.column)?.mark : undefined;
  return (
    <div className={mergeClasses(styles.line, stacked && styles.stacked)} role="group" aria-label={label}>
      <span className={surface.quiet}>{label}</span>
      <div className={styles.value}>
        {text ?? words("correct.range.none")}
        {why.length > 0 && <div className={surface.quiet}>{whyText(words, why)}</div>}
      </div>
      <span className={styles.side}>
        <span className={styles.chips}>
          <CellChips sheet={sheet} cells={cells.slice(0, 1)} go={(to) => void controller.go(to)} />
        </span>
        {role && (
          <TextButton
            aria-expanded={open}
            aria-label={words("correct.range.change", { what: label })}
            onClick={() => setOpen(!open)}
          >
            {words("correct.change")}
          </TextButton>
        )}
        {mark && (
          <TextButton
            aria-label={words("correct.cell.refuse", { what: label })}
            onClick={() => void controller.correct([{ kind: "cell", cell: mark, role: "ignored" }])}
          >
            {words("correct.cell.none")}
          </TextButton>
        )}
      </span>
      {open && role && (
        <div className={styles.editor}>
          <CellEditor
            label={words("correct.cell.of", { what: label })}
            controller={controller}
            onSay={(cell) => void controller.correct([{ kind: "cell", cell, role }])}
            onClose={() => setOpen(false)}
          />
        </div>
      )}
    </div>
  );
}
