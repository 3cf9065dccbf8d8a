import { Button, makeStyles } from "@fluentui/react-components";
import { use, useState, type ReactElement } from "react";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { RowField } from "./row-field";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0" },
  buttons: { display: "flex", gap: "6px" },
});

/** One row to be chosen, then said or let be. */
export function RowEditor(props: {
  label: string;
  start: number;
  controller: Controller;
  onSay: (row: number) => void;
  onClose: () => void;
}): ReactElement {
  const { label, start, controller, onSay, onClose } = props;
  const styles = useStyles();
  const words = useWords();
  const pointer = use(controller.pointer());
  const [row, setRow] = useState(start);
  return (
    <div className={styles.box}>
      <RowField label={label} row={row} onChange={setRow} controller={controller} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={pointer.rowText(row) === ""}
          onClick={() => {
            onSay(row);
            onClose();
          }}
        >
          {words("correct.row.say", { row })}
        </Button>
        <Button size="small" onClick={onClose}>
          {words("pane.cancel")}
        </Button>
      </div>
    </div>
  );
}
