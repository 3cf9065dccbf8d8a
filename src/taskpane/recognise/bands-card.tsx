import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { a1Range } from "../../core/grid/address";
import type { EvaluationTable } from "../../core/evaluation/table";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { formRows } from "../view/form-rows";
import { TextButton } from "../parts/text-button";
import { useWords } from "../words";
import { PlaceTable } from "./place-table";
import { RowEditor } from "./row-editor";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: "10px",
    alignItems: "center",
    minHeight: "24px",
    fontSize: "13px",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  foot: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
});

type Marked = "excluded" | "indicator" | "level1";
type Open = "firstRow" | "header" | "lastRow" | "totalRow" | Marked | null;

const MARKS = {
  excluded: "correct.exclude",
  indicator: "correct.row.indicator",
  level1: "correct.row.level1",
} as const;

/** Where the table begins, what heads it, where its indicators and its total end, and which rows are no indicators. */
export function BandsCard({ table, controller }: { table: EvaluationTable; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [open, setOpen] = useState<Open>(null);
  const rows = formRows(table);
  const shown: readonly [Exclude<Open, Marked | null>, string | null, number][] = [
    ["firstRow", String(rows.firstRow), rows.firstRow],
    ["header", rows.header && span(rows.header), rows.header?.top ?? rows.firstRow],
    ["lastRow", rows.lastRow === null ? null : String(rows.lastRow), rows.lastRow ?? table.range.bottom],
    ["totalRow", rows.totalRow === null ? null : String(rows.totalRow), rows.totalRow ?? table.range.bottom],
  ];
  const close = () => setOpen(null);
  return (
    <>
      <h2 className={surface.heading}>
        {words("correct.range")} · {a1Range(table.range)}
      </h2>
      <section className={surface.card} aria-label={words("correct.range")}>
        {shown.map(([kind, text, start]) => (
          <div key={kind}>
            <div className={styles.line}>
              <span>{words(`correct.range.${kind}`)}</span>
              <span className={styles.row}>
                {text === null ? words("correct.range.none") : words("pane.recognise.row", { row: text })}
              </span>
              <TextButton
                aria-expanded={open === kind}
                aria-label={words("correct.range.change", { what: words(`correct.range.${kind}`) })}
                onClick={() => setOpen(open === kind ? null : kind)}
              >
                {words("correct.change")}
              </TextButton>
            </div>
            {open === kind && kind === "header" && (
              <PlaceTable
                start={rows.header ?? { top: start, bottom: start }}
                controller={controller}
                onClose={close}
              />
            )}
            {open === kind && kind !== "header" && (
              <RowEditor
                label={words(`correct.range.${kind}`)}
                start={start}
                controller={controller}
                onSay={(row) => void controller.correctRow(kind, row)}
                onClose={close}
              />
            )}
          </div>
        ))}
        <div className={styles.foot}>
          {Object.entries(MARKS).map(([kind, text]) => (
            <Button key={kind} size="small" aria-expanded={open === kind} onClick={() => setOpen(kind as Marked)}>
              {words(text)}
            </Button>
          ))}
          <Button size="small" appearance="subtle" onClick={() => void controller.correct([{ kind: "noTable" }])}>
            {words("correct.no-table")}
          </Button>
        </div>
        {(open === "excluded" || open === "indicator" || open === "level1") && (
          <RowEditor
            key={open}
            label={words(`${MARKS[open]}.row`)}
            start={(open === "excluded" ? null : table.excluded[0]?.row) ?? rows.lastRow ?? table.range.bottom}
            controller={controller}
            onSay={(row) => void controller.correctRow(open, row)}
            onClose={close}
          />
        )}
        {table.excluded.length > 0 && <Excluded table={table} controller={controller} />}
      </section>
    </>
  );
}

const MOST_SHOWN = 100;

/** Rows of the table that are no indicators, with the reason; a person's are taken back in the list of corrections. */
function Excluded({ table, controller }: { table: EvaluationTable; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { excluded, sheet, range } = table;
  return (
    <details className={surface.quiet}>
      <summary>
        {words("pane.recognise.excluded")} · {excluded.length}
      </summary>
      <ul className={styles.list}>
        {excluded.slice(0, MOST_SHOWN).map(({ row, why }) => (
          <li key={row}>
            <TextButton onClick={() => void controller.go([{ sheet, row, column: range.left }])}>
              {words("pane.recognise.row", { row })}
            </TextButton>{" "}
            {words(why.id, why.values)}{" "}
            {why.id !== "recognise.excluded.person" && (
              <TextButton
                aria-label={words("correct.row.bring-back", { row })}
                onClick={() => void controller.correctRow("indicator", row)}
              >
                {words("correct.row.is")}
              </TextButton>
            )}
          </li>
        ))}
        {excluded.length > MOST_SHOWN && <li>{words("correct.more-rows", { count: excluded.length - MOST_SHOWN })}</li>}
      </ul>
    </details>
  );
}

function span({ top, bottom }: { readonly top: number; readonly bottom: number }): string {
  return top === bottom ? String(top) : `${top}–${bottom}`;
}
