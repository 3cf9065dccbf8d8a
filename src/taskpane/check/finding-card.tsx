import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, type ReactElement } from "react";
import type { Finding } from "../../core/rules/finding";
import { later } from "../later";
import { Equation } from "../parts/equation";
import { SeverityIcon } from "../parts/severity-icon";
import { useSurface } from "../parts/surface";
import type { Cause } from "../view/causes";
import { findingCells } from "../view/finding-cells";
import { findingMessage } from "../view/finding-text";
import { useWords } from "../words";
import type { CardActions } from "./opened-finding";

const OpenedFinding = later(() => import("./opened-finding"));

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
  fresh: { marginLeft: "6px", verticalAlign: "1px" },
});

/** One cause: what is wrong with its figures, where, the arithmetic, the cells, what to do. Open in full one at a time. */
export function FindingCard(props: {
  cause: Cause;
  sheet: string;
  open: boolean;
  /** Not said when the sheet was read before. */
  fresh: boolean;
  /** All findings of the same rule that can be repaired, this one among them. */
  fixable: readonly Finding[];
  onOpen: (open: boolean) => void;
  actions: CardActions;
}): ReactElement {
  const { cause, sheet, open, fresh, fixable, onOpen, actions } = props;
  const { finding, index } = cause;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const arithmetic = finding.explanation !== null && (
    <Equation text={finding.explanation} wrong={finding.severity === "error"} />
  );
  return (
    <div className={mergeClasses(surface.card, styles.card, open && styles.open)}>
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <button
        type="button"
        className={styles.opener}
        data-card={index}
        aria-expanded={open}
        onClick={({ detail }) => {
          // With the keyboard an open card is one that was moved to: Enter goes to its cells. A second click closes.
          const closes = open && detail > 0;
          onOpen(!closes);
          if (!closes) actions.go(findingCells(finding));
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape" && open) onOpen(false);
        }}
      >
        <span className={surface.title}>{findingMessage(finding, words)}</span>
        {fresh && (
          <Badge className={styles.fresh} size="small" appearance="outline" color="brand">
            {words("pane.check.fresh")}
          </Badge>
        )}
        {finding.path.length > 0 && <span className={styles.path}>{finding.path.join(" › ")}</span>}
      </button>
      {open ? (
        <Suspense fallback={arithmetic}>
          <OpenedFinding cause={cause} sheet={sheet} fixable={fixable} actions={actions}>
            {arithmetic}
          </OpenedFinding>
        </Suspense>
      ) : (
        arithmetic
      )}
    </div>
  );
}
