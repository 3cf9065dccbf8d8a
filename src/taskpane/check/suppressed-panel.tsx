import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import type { LayeredSettings } from "../../core/settings/settings";
import { useSurface } from "../parts/surface";
import { findingMessage, ruleTitle } from "../view/finding-text";
import { suppressedList } from "../view/suppressed-list";
import { TextButton } from "../parts/text-button";
import { useWords } from "../words";
import type { CheckActions } from "./check-actions";
import { PanelHead } from "../parts/panel-head";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  text: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: "18px", overflowWrap: "anywhere" },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", marginTop: "4px" },
  restore: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** What was let be, why and where that is kept; each can be told again. */
export default function SuppressedPanel(props: {
  review: TableReview;
  settings: LayeredSettings;
  controller: Pick<CheckActions, "unsuppress">;
  onClose: () => void;
}): ReactElement {
  const { review, settings, controller, onClose } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const entries = suppressedList(review, settings);
  return (
    <>
      <PanelHead title={words("pane.suppressed.title")} onClose={onClose} />
      {entries.length === 0 && <p className={surface.card}>{words("pane.suppressed.none")}</p>}
      <ul className={styles.list}>
        {entries.map(({ suppression, layer, findings }, index) => {
          const { rule, finding, reason, made } = suppression;
          const title = ruleTitle(rule, words);
          return (
            <li key={`${layer} ${index}`} className={surface.card}>
              <h3 className={surface.title}>
                {words(finding === null ? "pane.suppressed.rule" : "pane.suppressed.finding", { rule: title })}
              </h3>
              {findings.map((one, at) => (
                <p key={at} className={styles.text}>
                  {findingMessage(one, words)}
                </p>
              ))}
              {findings.length === 0 && (
                <p className={`${surface.quiet} ${styles.text}`}>{words("pane.suppressed.idle")}</p>
              )}
              <p className={styles.text}>{words("pane.suppressed.reason", { reason })}</p>
              <div className={styles.foot}>
                <span className={surface.quiet}>
                  {words(`pane.suppressed.${layer}`)}
                  {made !== "" && ` · ${made}`}
                </span>
                <TextButton
                  className={styles.restore}
                  aria-label={words("pane.suppressed.restore-of", { rule: title })}
                  onClick={() => void controller.unsuppress(suppression, layer)}
                >
                  {words("pane.suppressed.restore")}
                </TextButton>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
