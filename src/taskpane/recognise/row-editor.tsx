import { makeStyles } from "@fluentui/react-components";
import { use, useState, type ReactElement } from "react";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { RowField } from "./row-field";
import { SayButtons } from "./say-buttons";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0" },
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
      <SayButtons
        say={words("correct.row.say", { row })}
        onSay={pointer.rowText(row) === "" ? null : () => onSay(row)}
        onClose={onClose}
      />
    </div>
  );
}
