import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { OVERRIDE_METHODS, type Override } from "../../core/settings/overrides";
import type { OverrideChange } from "../view/override-change";
import { useWords } from "../words";
import { ToleranceField } from "./tolerance-field";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    alignItems: "center",
    columnGap: "10px",
    rowGap: "4px",
    margin: "10px 0 0",
    padding: "8px 0 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, float: "left", gridColumn: "1 / -1" },
  field: { minWidth: 0 },
  read: { display: "flex", gap: "4px" },
  input: { minWidth: 0, flexGrow: 1 },
});

const DIRECTIONS = [">=", "<=", "="] as const;

/** What a person decides of one indicator: direction, method, what its target means, how far its score may be off. Each choice counts at once. */
export function OverrideForm(props: {
  override: Override | null;
  /** The target as the sheet shows it. */
  target: string;
  disabled: boolean;
  onChange: (change: OverrideChange) => void;
}): ReactElement {
  const { override, target, disabled, onChange } = props;
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const said = override?.target?.readAs ?? "";
  const [readAs, setReadAs] = useState(said);
  const direction = override?.direction ?? "";
  const method = override?.method ?? "";
  return (
    <fieldset className={styles.form} disabled={disabled}>
      <legend className={styles.legend}>{words("scoring.override")}</legend>
      <label htmlFor={`${id}-direction`}>{words("scoring.direction")}</label>
      <Select
        id={`${id}-direction`}
        className={styles.field}
        size="small"
        value={direction}
        onChange={(_, { value }) => onChange({ direction: DIRECTIONS.find((one) => one === value) ?? null })}
      >
        <option value="">{words("scoring.override.as-sheet")}</option>
        {DIRECTIONS.map((one) => (
          <option key={one} value={one}>
            {words(`scoring.override.direction.${one}`)}
          </option>
        ))}
      </Select>
      <label htmlFor={`${id}-method`}>{words("scoring.method")}</label>
      <Select
        id={`${id}-method`}
        className={styles.field}
        size="small"
        value={method}
        onChange={(_, { value }) => onChange({ method: OVERRIDE_METHODS.find((one) => one === value) ?? null })}
      >
        <option value="">{words("scoring.override.as-profile")}</option>
        {OVERRIDE_METHODS.map((one) => (
          <option key={one} value={one}>
            {words(`scoring.override.method.${one}`)}
          </option>
        ))}
      </Select>
      <label htmlFor={`${id}-read`}>{words("scoring.override.read-as")}</label>
      <form
        className={styles.read}
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ readAs });
        }}
      >
        <Input
          id={`${id}-read`}
          className={styles.input}
          size="small"
          value={readAs}
          placeholder={target === "" ? words("scoring.override.read-as.example") : target}
          onChange={(_, data) => setReadAs(data.value)}
        />
        <Button type="submit" size="small" disabled={readAs.trim() === said}>
          {words("scoring.override.apply")}
        </Button>
      </form>
      <label htmlFor={`${id}-tolerance`}>{words("scoring.override.tolerance")}</label>
      <ToleranceField
        id={`${id}-tolerance`}
        tolerance={override?.tolerance ?? null}
        onChange={(tolerance) => onChange({ tolerance })}
      />
    </fieldset>
  );
}
