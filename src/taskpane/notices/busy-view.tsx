import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Busy } from "../session/session";
import { useWords } from "../words";

const useStyles = makeStyles({
  busy: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: {
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

/** What is being done, how far it has come, why it may take long, and the way out. */
export function BusyView({ busy, onCancel }: { busy: Busy; onCancel: () => void }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.busy}>
      <Spinner size="tiny" label={words(`pane.busy.${busy.what}`)} />
      <Button size="small" onClick={onCancel}>
        {words("pane.cancel")}
      </Button>
      {busy.progress && <span className={styles.note}>{words("pane.busy.progress", { ...busy.progress })}</span>}
      {busy.waiting && <span className={styles.note}>{words("pane.busy.waiting")}</span>}
    </div>
  );
}
