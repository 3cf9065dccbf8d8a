import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { a1, columnName, type CellRef } from "../../core/grid/address";
import type { Column } from "../../core/evaluation/column";
import type { Sourced } from "../../core/evaluation/sourced";
import type { EvaluationTable } from "../../core/evaluation/table";
import { leaves } from "../../core/evaluation/walk";
import type { TableReview } from "../../core/review/review";
import { CellChips } from "../parts/cell-chips";
import { SeverityIcon } from "../parts/severity-icon";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { sheetMap } from "../view/sheet-map";
import { useWords } from "../words";
import { roleColour } from "./role-colour";
import { SheetMapView } from "./sheet-map";

const useStyles = makeStyles({
  list: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflow: "hidden",
  },
  role: {
    display: "grid",
    gridTemplateColumns: "12px 1fr auto 44px",
    columnGap: "8px",
    alignItems: "center",
    padding: "6px 10px",
    fontSize: "13px",
    lineHeight: "18px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  field: {
    display: "grid",
    gridTemplateColumns: "76px 1fr auto",
    columnGap: "8px",
    alignItems: "start",
    padding: "5px 10px",
    fontSize: "13px",
    lineHeight: "18px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  swatch: { width: "12px", height: "12px", borderRadius: "2px", forcedColorAdjust: "none" },
  column: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  meter: { height: "4px", borderRadius: "2px", backgroundColor: tokens.colorNeutralStroke2, overflow: "hidden" },
  level: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
  },
  low: { backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
  value: { overflowWrap: "anywhere" },
  unsure: { display: "flex", gap: "8px", alignItems: "flex-start" },
});

/** Which cell plays which role: the map, the columns, what is unsure first, the scheme with its evidence, the head. */
export function RecogniseTab({ review, controller }: { review: TableReview; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { table } = review;
  const go = (cells: readonly CellRef[]) => void controller.go(cells);
  return (
    <div className={surface.body}>
      {table.unsure.length > 0 && (
        <section className={surface.card} aria-label={words("pane.recognise.unsure")}>
          <h2 className={surface.title}>{words("pane.unsure.title", { count: table.unsure.length })}</h2>
          {table.unsure.map((unsure, index) => (
            <div key={index} className={styles.unsure}>
              <span>
                <SeverityIcon severity="warning" />
              </span>
              <span>
                <span className={surface.quiet}>{words(unsure.why.id, unsure.why.values)}</span>
                <CellChips sheet={table.sheet} cells={[unsure.cell]} go={go} />
              </span>
            </div>
          ))}
        </section>
      )}
      <div className={surface.card}>
        <SheetMapView map={sheetMap(table)} />
      </div>
      <h2 className={surface.heading}>
        {words("pane.recognise.roles")} ·{" "}
        {words("pane.recognise.count", { indicators: [...leaves(table)].length, blocks: table.blocks.length })}
      </h2>
      <ul className={styles.list}>
        {byRole(table.columns).map(([key, columns]) => (
          <RoleLine key={key} columns={columns} />
        ))}
      </ul>
      <h2 className={surface.heading}>{words("pane.recognise.scheme")}</h2>
      <section className={surface.card}>
        <div className={surface.title}>{words(`listing.scheme.${table.scheme.kind}`)}</div>
        <div className={surface.quiet}>{words(table.scheme.why.id, table.scheme.why.values)}</div>
        <CellChips sheet={table.sheet} cells={table.scheme.evidence} go={go} />
      </section>
      <h2 className={surface.heading}>{words("pane.recognise.head")}</h2>
      <ul className={styles.list}>
        {fieldsOf(table).map(([name, value]) => (
          <li key={name} className={styles.field}>
            <span className={surface.quiet}>{words(`pane.field.${name}`)}</span>
            <span className={styles.value}>{String(value.value)}</span>
            <span className={styles.column}>{value.cells[0] ? a1(value.cells[0]) : ""}</span>
          </li>
        ))}
      </ul>
      {table.excluded.length > 0 && (
        <details className={surface.quiet}>
          <summary>
            {words("pane.recognise.excluded")} · {table.excluded.length}
          </summary>
          <ul>
            {table.excluded.map(({ row, why }) => (
              <li key={row}>
                {words("pane.recognise.row", { row })}：{words(why.id, why.values)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function RoleLine({ columns }: { columns: readonly Column[] }): ReactElement | null {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [first] = columns;
  if (!first) return null;
  const confidence = Math.min(...columns.map((column) => column.confidence));
  const percent = Math.round(confidence * 100);
  return (
    <li className={styles.role}>
      <span className={styles.swatch} style={{ backgroundColor: roleColour(first.role) }} />
      <span>
        {words(`pane.role.${first.role}`)}{" "}
        {first.header !== words(`pane.role.${first.role}`) && <span className={surface.quiet}>{first.header}</span>}
        {percent < 95 && <div className={surface.quiet}>{words(first.why.id, first.why.values)}</div>}
      </span>
      <span className={styles.column}>{[...new Set(columns.map(({ column }) => columnName(column)))].join(" · ")}</span>
      <span className={styles.meter} role="img" aria-label={words("pane.recognise.confidence", { percent })}>
        <span
          className={percent < 80 ? `${styles.level} ${styles.low}` : styles.level}
          style={{ width: `${percent}%` }}
        />
      </span>
    </li>
  );
}

/** Columns that mean the same under the same header, in several blocks, are one line. */
function byRole(columns: readonly Column[]): [string, Column[]][] {
  const lines = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.role === "ignored") continue;
    const key = `${column.role}/${column.scoreKind ?? ""}/${column.level ?? ""}/${column.header}`;
    const line = lines.get(key);
    if (line) line.push(column);
    else lines.set(key, [column]);
  }
  return [...lines];
}

type Field = "title" | "year" | "projectName" | "department" | "unit" | "amountUnit" | "formNumber";

function fieldsOf({ head }: EvaluationTable): [Field, Sourced<string | number>][] {
  const names: Field[] = ["title", "year", "projectName", "department", "unit", "amountUnit", "formNumber"];
  return names.flatMap((name) => {
    const value = head[name];
    return value ? [[name, value] as [Field, Sourced<string | number>]] : [];
  });
}
