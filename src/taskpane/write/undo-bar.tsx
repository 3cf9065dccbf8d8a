import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Done } from "../session/session";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    margin: "0 12px 8px",
    padding: "4px 4px 4px 12px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  button: { color: "inherit" },
});

/** What was read back after writing, and the way back; stays until the next change. */
export function UndoBar({ done, busy, onUndo }: { done: Done; busy: boolean; onUndo: () => void }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const [sheet] = done.sheetsAdded;
  return (
    <div className={styles.bar}>
      <span>
        {sheet !== undefined
          ? words("pane.done.sheet", { name: sheet })
          : done.comments > 0
            ? words("comments.done", { count: done.comments })
            : words("pane.done.cells", { count: done.cells })}
      </span>
      <Button className={styles.button} appearance="transparent" disabled={busy} onClick={onUndo}>
        {words("pane.done.undo")}
      </Button>
    </div>
  );
}
