import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import { CellChips } from "../parts/cell-chips";
import { Equation } from "../parts/equation";
import { SeverityIcon } from "../parts/severity-icon";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

const useStyles = makeStyles({
  card: { position: "relative", paddingLeft: "34px" },
  open: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `0 0 0 1px ${tokens.colorBrandStroke1}` },
  icon: { position: "absolute", left: "10px", top: "11px", display: "inline-flex" },
  opener: {
    display: "block",
    width: "100%",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "3px", borderRadius: "2px" },
  },
  path: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  advice: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", gap: "14px", marginTop: "7px", fontSize: tokens.fontSizeBase200 },
  followers: { margin: "6px 0 0", paddingLeft: "16px", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
});

/** One cause: what is wrong with its figures, where, the arithmetic, the cells, what to do. Open in full one at a time. */
export function FindingCard(props: {
  finding: Finding;
  index: number;
  followers: readonly Finding[];
  sheet: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { finding, index, followers, sheet, open, onOpen, go } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const text = (one: Finding) => words(`rule.${one.rule}.${one.message}`, one.values);
  const cells = uniqueCells(finding);
  return (
    <li className={mergeClasses(surface.card, styles.card, open && styles.open)}>
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <button
        type="button"
        className={styles.opener}
        data-card={index}
        aria-expanded={open}
        onClick={() => {
          onOpen(!open);
          if (!open) go(cells);
        }}
      >
        <span className={surface.title}>{text(finding)}</span>
        {finding.path.length > 0 && <span className={styles.path}>{finding.path.join(" › ")}</span>}
      </button>
      {finding.explanation !== null && <Equation text={finding.explanation} wrong={finding.severity === "error"} />}
      {open && (
        <>
          <CellChips sheet={sheet} cells={cells} go={go} />
          <p className={styles.advice}>{words(`rule.${finding.rule}.advice`, finding.values)}</p>
          {followers.length > 0 && (
            <details>
              <summary className={surface.quiet}>{words("pane.check.follows", { count: followers.length })}</summary>
              <ul className={styles.followers}>
                {followers.map((follower, position) => (
                  <li key={position}>{text(follower)}</li>
                ))}
              </ul>
            </details>
          )}
          <div className={styles.actions}>
            <Link as="button" onClick={() => go(cells)}>
              {words("pane.check.locate")}
            </Link>
          </div>
        </>
      )}
    </li>
  );
}

/** The primary first, each cell once. */
function uniqueCells({ primary, cells }: Finding): CellRef[] {
  const rest = cells.filter(
    (cell) => !(cell.row === primary.row && cell.column === primary.column && cell.sheet === primary.sheet),
  );
  return [primary, ...rest];
}
