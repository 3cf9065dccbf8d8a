import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { CellRef } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import { CellChips } from "../parts/cell-chips";
import { copyText } from "../parts/copy-text";
import { Equation } from "../parts/equation";
import { SeverityIcon } from "../parts/severity-icon";
import { useSurface } from "../parts/surface";
import type { Cause } from "../view/causes";
import { findingCells } from "../view/finding-cells";
import { findingMessage, findingText } from "../view/finding-text";
import { TextButton } from "../parts/text-button";
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
  fresh: { marginLeft: "6px", verticalAlign: "1px" },
  advice: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "0 14px", marginTop: "5px", fontSize: tokens.fontSizeBase200 },
  action: { minHeight: "24px" },
  last: { marginLeft: "auto" },
  followers: { margin: "6px 0 0", paddingLeft: "16px", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  wide: {
    "@media (min-width: 480px)": {
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      columnGap: "16px",
      alignItems: "start",
    },
  },
});

/** What can be done with a finding; a repair only where there is a safe one and the sheet can be written. */
export interface CardActions {
  readonly go: (cells: readonly CellRef[]) => void;
  readonly page: (rule: string) => void;
  readonly suppress: (index: number) => void;
  readonly fix: ((findings: readonly Finding[]) => void) | null;
}

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
  const { finding, followers, index } = cause;
  const { go } = actions;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const cells = findingCells(finding);
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
          if (!closes) go(cells);
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
      <div className={open ? styles.wide : undefined}>
        <div>
          {finding.explanation !== null && <Equation text={finding.explanation} wrong={finding.severity === "error"} />}
          {open && <CellChips sheet={sheet} cells={cells} go={go} />}
        </div>
        {open && (
          <div>
            <p className={styles.advice}>{words(`rule.${finding.rule}.advice`, finding.values)}</p>
            {followers.length > 0 && (
              <details>
                <summary className={surface.quiet}>{words("pane.check.follows", { count: followers.length })}</summary>
                <ul className={styles.followers}>
                  {followers.map((follower, position) => (
                    <li key={position}>{findingMessage(follower, words)}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        )}
      </div>
      {open && (
        <div className={styles.actions}>
          <CardAction onClick={() => go(cells)}>{words("pane.check.locate")}</CardAction>
          <CardAction onClick={() => actions.page(finding.rule)}>{words("pane.check.basis")}</CardAction>
          <CopyAction text={() => findingText(cause, sheet, words)} />
          {finding.fix && actions.fix && (
            <CardAction onClick={() => actions.fix?.([finding])}>{words("pane.check.fix")}</CardAction>
          )}
          {finding.fix && actions.fix && fixable.length > 1 && (
            <CardAction onClick={() => actions.fix?.(fixable)}>
              {words("pane.check.fix-rule", { count: fixable.length })}
            </CardAction>
          )}
          <span className={styles.last}>
            <CardAction onClick={() => actions.suppress(index)}>{words("pane.check.suppress")}</CardAction>
          </span>
        </div>
      )}
    </div>
  );
}

function CardAction({ onClick, children }: { onClick: () => void; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <TextButton className={styles.action} onClick={onClick}>
      {children}
    </TextButton>
  );
}

function CopyAction({ text }: { text: () => string }): ReactElement {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <CardAction onClick={() => setCopied(copyText(text()))}>
      {words(copied ? "pane.copied" : "pane.check.copy-one")}
    </CardAction>
  );
}
