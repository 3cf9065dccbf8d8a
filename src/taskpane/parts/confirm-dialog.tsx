import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 24px)", maxWidth: "420px", padding: "14px 12px", boxSizing: "border-box" },
  actions: { gridColumn: "1 / -1", display: "flex", justifyContent: "flex-end", gap: "8px" },
});

/** What cannot be taken back is asked for once more, with what it does and what stays. */
export function ConfirmDialog(props: {
  title: string;
  text: string;
  /** Of the button that does it. */
  act: string;
  onAct: () => void;
  onCancel: () => void;
}): ReactElement {
  const { title, text, act, onAct, onCancel } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <div className={styles.actions}>
            <Button onClick={onCancel}>{words("pane.cancel")}</Button>
            <Button appearance="primary" onClick={onAct}>
              {act}
            </Button>
          </div>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
