import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px" } });

/** How an editor of the tab ends: said, once there is something to say, or cancelled; it closes either way. */
export function SayButtons(props: {
  say: string;
  /** Null until there is something to say. */
  onSay: (() => void) | null;
  onClose: () => void;
}): ReactElement {
  const { say, onSay, onClose } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        appearance="primary"
        disabled={onSay === null}
        onClick={() => {
          onSay?.();
          onClose();
        }}
      >
        {say}
      </Button>
      <Button size="small" onClick={onClose}>
        {words("pane.cancel")}
      </Button>
    </div>
  );
}
