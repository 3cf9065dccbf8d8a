import { Button, Field, makeStyles, SpinButton } from "@fluentui/react-components";
import { use, useState, type ReactElement } from "react";
import type { Controller } from "../session/controller";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  number: { width: "84px" },
});

const MOST_ROWS = 1_048_576;

/** A row of the sheet: typed, or taken from the selection; what stands on it is shown before anything is done. */
export function RowField(props: {
  label: string;
  row: number;
  onChange: (row: number) => void;
  controller: Controller;
}): ReactElement {
  const { label, row, onChange, controller } = props;
  const styles = useStyles();
  const words = useWords();
  const [elsewhere, setElsewhere] = useState(false);
  const text = use(controller.pointer()).rowText(row);
  const take = async () => {
    const selected = await controller.selectedCell();
    setElsewhere(selected === null);
    if (selected !== null) onChange(selected.row);
  };
  return (
    <Field
      label={label}
      size="small"
      validationState={elsewhere || text === "" ? "warning" : "none"}
      validationMessage={
        elsewhere ? words("correct.row.elsewhere") : text === "" ? words("correct.row.blank", { row }) : null
      }
      hint={text === "" ? null : text.slice(0, 80)}
    >
      <div className={styles.row}>
        <SpinButton
          className={styles.number}
          size="small"
          aria-label={label}
          min={1}
          max={MOST_ROWS}
          value={row}
          onChange={(_, { value, displayValue }) => {
            const next = value ?? Number(displayValue);
            if (Number.isInteger(next) && next >= 1 && next <= MOST_ROWS) onChange(next);
          }}
        />
        <Button size="small" onClick={() => void take()}>
          {words("correct.row.take")}
        </Button>
      </div>
    </Field>
  );
}
