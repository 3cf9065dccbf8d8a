import { makeStyles } from "@fluentui/react-components";
import { use, useState, type ReactElement } from "react";
import type { CorrectableFunds } from "../../core/settings/correction";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { FundsColumns } from "./funds-columns";
import { RowField } from "./row-field";
import { SayButtons } from "./say-buttons";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0" },
});

/** "The funds are here": the row that heads them and what each of its columns is, guessed from the words where they tell. */
export function PlaceFunds(props: { start: number; controller: Controller; onClose: () => void }): ReactElement {
  const { start, controller, onClose } = props;
  const styles = useStyles();
  const words = useWords();
  const pointer = use(controller.pointer());
  const [row, setRow] = useState(start);
  const [roles, setRoles] = useState<ReadonlyMap<number, CorrectableFunds>>(new Map());
  const labels = pointer.funds(row);
  const told = labels.map((label) => ({ label, role: roles.get(label.column) ?? label.role }));
  const amount = told.some(({ role }) => role === "initialBudget" || role === "annualBudget" || role === "executed");
  const mark = pointer.rowMark(row);
  return (
    <div className={styles.box}>
      <RowField label={words("correct.fund.header")} row={row} onChange={setRow} controller={controller} />
      <FundsColumns
        labels={labels}
        roleOf={({ column, role }) => roles.get(column) ?? role}
        onChoose={({ column }, role) => setRoles(new Map(roles).set(column, role))}
      />
      <SayButtons
        say={words("correct.place.say")}
        onSay={
          mark && amount
            ? () =>
                void controller.correct([
                  { kind: "row", row: mark, role: "fundsHeader" },
                  ...told.map(({ label, role }) => ({ kind: "funds", column: label.mark, role }) as const),
                ])
            : null
        }
        onClose={onClose}
      />
    </div>
  );
}
