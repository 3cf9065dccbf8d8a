import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { use, useState, type ReactElement } from "react";
import { a1, parseA1 } from "../../core/grid/address";
import type { CellMark } from "../../core/settings/correction";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { SayButtons } from "./say-buttons";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  address: { width: "84px" },
});

/** A cell of the sheet: typed, or taken from the selection; what it says, and by which label it will be met again, stands below. */
export function CellEditor(props: {
  label: string;
  controller: Controller;
  onSay: (mark: CellMark) => void;
  onClose: () => void;
}): ReactElement {
  const { label, controller, onSay, onClose } = props;
  const styles = useStyles();
  const words = useWords();
  const pointer = use(controller.pointer());
  const [address, setAddress] = useState("");
  const [elsewhere, setElsewhere] = useState(false);
  const cell = parseA1(address.trim().toUpperCase());
  const named = cell && pointer.cell(cell.row, cell.column);
  const take = async () => {
    const selected = await controller.selectedCell();
    setElsewhere(selected === null);
    if (selected) setAddress(a1(selected));
  };
  const warning = elsewhere
    ? words("correct.cell.elsewhere")
    : address !== "" && !named
      ? words(cell ? "correct.cell.unnamed" : "correct.cell.address")
      : null;
  return (
    <div className={styles.box}>
      <Field
        label={label}
        size="small"
        validationState={warning ? "warning" : "none"}
        validationMessage={warning}
        hint={
          named &&
          words(`correct.cell.named.${named.mark.side}`, {
            label: named.label,
            text: named.text === "" ? words("pane.preview.blank") : named.text.slice(0, 60),
          })
        }
      >
        <div className={styles.row}>
          <Input
            className={styles.address}
            size="small"
            aria-label={label}
            placeholder="C6"
            value={address}
            onChange={(_, { value }) => {
              setElsewhere(false);
              setAddress(value);
            }}
          />
          <Button size="small" onClick={() => void take()}>
            {words("correct.cell.take")}
          </Button>
        </div>
      </Field>
      <SayButtons say={words("correct.cell.say")} onSay={named ? () => onSay(named.mark) : null} onClose={onClose} />
    </div>
  );
}
