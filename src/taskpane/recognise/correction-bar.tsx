import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords, type Words } from "../words";
import { itemText } from "./item-text";
import type { CorrectionStep } from "./recognise-state";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "4px 4px 4px 12px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: "anywhere",
  },
  button: { color: "inherit", flexShrink: 0 },
});

/** What was said last, where it is kept, what it did, and the way back. */
export function CorrectionBar(props: {
  step: CorrectionStep;
  /** Wording of where changes go: this machine, or the workbook too. */
  place: string;
  onUndo: () => void;
}): ReactElement {
  const { step, place, onUndo } = props;
  const styles = useStyles();
  const words = useWords();
  const { findings } = step;
  return (
    <div className={styles.bar} role="status">
      <span>
        {changeText(step, words)} {place}
        {findings && findings.before !== findings.after && <> {words("correct.done.findings", { ...findings })}</>}
      </span>
      <Button className={styles.button} appearance="transparent" onClick={onUndo}>
        {words("pane.done.undo")}
      </Button>
    </div>
  );
}

function changeText({ change }: CorrectionStep, words: Words): string {
  switch (change.kind) {
    case "said":
    case "unsaid": {
      const [first] = change.items;
      const more = change.items.length - 1;
      const text = first ? itemText(first, words) : "";
      return words(`correct.done.${change.kind}`, {
        text: more > 0 ? words("correct.done.and-more", { text, count: more }) : text,
      });
    }
    case "imported":
      return words("correct.done.imported", { count: change.count, replaced: change.replaced });
    default:
      return words(`correct.done.${change.kind}`);
  }
}
