import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnName } from "../../core/grid/address";
import type { FundsLabel } from "../../core/recognise/places";
import { CORRECTABLE_FUNDS, type CorrectableFunds } from "../../core/settings/correction";
import { useWords } from "../words";

/** The labels of a funds header, each with the choice of what its column is. */
export function FundsColumns(props: {
  labels: readonly FundsLabel[];
  roleOf: (label: FundsLabel) => CorrectableFunds;
  onChoose: (label: FundsLabel, role: CorrectableFunds) => void;
}): ReactElement {
  const { labels, roleOf, onChoose } = props;
  const words = useWords();
  return (
    <>
      {labels.map((label) => (
        <Field
          key={label.column}
          size="small"
          orientation="horizontal"
          label={words("correct.column.named", { column: columnName(label.column), header: label.header })}
        >
          <Select
            size="small"
            value={roleOf(label)}
            onChange={(_, { value }) => onChoose(label, value as CorrectableFunds)}
          >
            {CORRECTABLE_FUNDS.map((role) => (
              <option key={role} value={role}>
                {words(`correct.cell.${role}`)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
