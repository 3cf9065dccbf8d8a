import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { CellRef } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import { CellChips } from "../parts/cell-chips";
import { copyText } from "../parts/copy-text";
import { useSurface } from "../parts/surface";
import { TextButton } from "../parts/text-button";
import type { Cause } from "../view/causes";
import { findingCells } from "../view/finding-cells";
import { findingMessage, findingText } from "../view/finding-text";
import { useWords } from "../words";

const useStyles = makeStyles({
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

/** What an open card says below its message: the arithmetic, the cells, what to do, what follows; and what can be done. */
export default function OpenedFinding(props: {
  cause: Cause;
  sheet: string;
  /** All findings of the same rule that can be repaired, this one among them. */
  fixable: readonly Finding[];
  actions: CardActions;
  /** The arithmetic. */
  children: ReactNode;
}): ReactElement {
  const { cause, sheet, fixable, actions, children } = props;
  const { finding, followers, index } = cause;
  const { go } = actions;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const cells = findingCells(finding);
  return (
    <>
      <div className={styles.wide}>
        <div>
          {children}
          <CellChips sheet={sheet} cells={cells} go={go} />
        </div>
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
      </div>
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
    </>
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
