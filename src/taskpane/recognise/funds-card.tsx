import { Button, makeStyles, Select } from "@fluentui/react-components";
import { use, useState, type ReactElement } from "react";
import type { FundsRole } from "../../core/evaluation/funds";
import type { EvaluationTable } from "../../core/evaluation/table";
import { fundsReasons } from "../../core/evaluation/reasons";
import { CORRECTABLE_FUNDS, type CorrectableFunds } from "../../core/settings/correction";
import { useSurface } from "../parts/surface";
import { TextButton } from "../parts/text-button";
import type { Controller } from "../session/controller";
import { formRows } from "../view/form-rows";
import { useWords } from "../words";
import { CellEditor } from "./cell-editor";
import { FundsColumns } from "./funds-columns";
import { PlaceFunds } from "./place-funds";
import { whyText } from "./why-text";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center", fontSize: "13px" },
  label: { overflowWrap: "anywhere" },
  foot: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const MOST_SHOWN = 20;
const AMOUNTS = CORRECTABLE_FUNDS.filter((role) => role !== "ignored" && role !== "reason");

/** The money of the form: what each column of it is, which row is the whole, which rows are none of it. */
export function FundsCard({ table, controller }: { table: EvaluationTable; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const pointer = use(controller.pointer());
  const [open, setOpen] = useState<"header" | "cell" | null>(null);
  const [amount, setAmount] = useState<CorrectableFunds>("annualBudget");
  const { funds } = table;
  const whole = funds?.rows[funds.totalRow ?? 0];
  const headers = Object.entries(funds?.headerCells ?? {});
  const [headerRow] = headers.map(([, cell]) => cell.row);
  const labels = headerRow === undefined ? [] : pointer.funds(headerRow);
  const roleAt = (column: number) =>
    (headers.find(([, cell]) => cell.column === column)?.[0] as FundsRole | undefined) ?? "ignored";
  const close = () => setOpen(null);
  const say = (row: number, kind: "fundsTotal" | "excluded") => void controller.correctRow(kind, row);
  return (
    <>
      <h2 className={surface.heading}>{words("pane.recognise.band.funds")}</h2>
      <section className={`${surface.card} ${styles.card}`} aria-label={words("pane.recognise.band.funds")}>
        {!funds && <div className={surface.quiet}>{words("correct.fund.none")}</div>}
        {open !== "header" && (
          <FundsColumns
            labels={labels}
            roleOf={({ column }) => roleAt(column)}
            onChoose={({ mark }, role) => void controller.correct([{ kind: "funds", column: mark, role }])}
          />
        )}
        {funds && (
          <ul className={styles.list} aria-label={words("correct.fund.rows")}>
            {funds.rows.slice(0, MOST_SHOWN).map((row, index) => (
              <li key={index}>
                <div className={styles.row}>
                  <TextButton
                    onClick={() =>
                      void controller.go([row.label.cells[0] ?? { sheet: table.sheet, row: row.row, column: 1 }])
                    }
                  >
                    {words("pane.recognise.row", { row: row.row })}
                  </TextButton>
                  <span className={styles.label}>
                    {row.label.value} · {words(`correct.fund.kind.${row.kind}`)}
                  </span>
                  {index !== funds.totalRow && (
                    <TextButton
                      aria-label={words("correct.fund.as-total", { row: row.row })}
                      onClick={() => say(row.row, "fundsTotal")}
                    >
                      {words("correct.fund.total")}
                    </TextButton>
                  )}
                  <TextButton
                    aria-label={words("correct.fund.leave-out", { row: row.row })}
                    onClick={() => say(row.row, "excluded")}
                  >
                    {words("correct.fund.out")}
                  </TextButton>
                </div>
              </li>
            ))}
          </ul>
        )}
        {(funds && whole ? fundsReasons(funds, whole) : []).map(({ role, why }) => (
          <div key={role} className={surface.quiet}>
            {words("correct.why", { what: words(`correct.cell.${role}`), why: whyText(words, why) })}
          </div>
        ))}
        <div className={styles.foot}>
          <Button size="small" aria-expanded={open === "header"} onClick={() => setOpen("header")}>
            {words("correct.fund.place")}
          </Button>
          <Button size="small" aria-expanded={open === "cell"} onClick={() => setOpen("cell")}>
            {words("correct.fund.cell")}
          </Button>
        </div>
        {open === "header" && (
          <PlaceFunds
            start={headerRow ?? Math.max(1, (formRows(table).header?.top ?? table.range.top + 1) - 1)}
            controller={controller}
            onClose={close}
          />
        )}
        {open === "cell" && (
          <>
            <Select
              size="small"
              aria-label={words("correct.fund.amount")}
              value={amount}
              onChange={(_, { value }) => setAmount(value as CorrectableFunds)}
            >
              {AMOUNTS.map((role) => (
                <option key={role} value={role}>
                  {words(`correct.cell.${role}`)}
                </option>
              ))}
            </Select>
            <CellEditor
              label={words("correct.cell.of", { what: words(`correct.cell.${amount}`) })}
              controller={controller}
              onSay={(cell) => void controller.correct([{ kind: "cell", cell, role: amount }])}
              onClose={close}
            />
          </>
        )}
      </section>
    </>
  );
}
