import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular, Checkmark16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import { acrossSentence } from "../../core/plans/summary-sheet";
import type { TableSummary, WorkbookSummary } from "../../core/review/summary";
import { CopyButton } from "../parts/copy-button";
import { SeverityIcon } from "../parts/severity-icon";
import { useSurface } from "../parts/surface";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import { TextButton } from "../parts/text-button";
import { useWords } from "../words";
import { figureText, sortedTables } from "./overview-rows";
import { OVERVIEW_COLUMNS, type OverviewColumn, type OverviewState } from "./overview-state";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", tableLayout: "fixed" },
  head: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, padding: 0 },
  sort: {
    width: "100%",
    minWidth: 0,
    minHeight: "28px",
    padding: "2px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  left: { justifyContent: "flex-start" },
  right: { justifyContent: "flex-end" },
  cell: {
    padding: "6px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "right",
    lineHeight: "20px",
  },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  errors: { display: "inline-flex", gap: "3px", alignItems: "center" },
  across: { margin: "0 0 8px", lineHeight: "20px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

const WIDTHS: Readonly<Record<OverviewColumn, string>> = {
  name: "auto",
  printed: "50px",
  recomputed: "50px",
  grade: "40px",
  errors: "50px",
};

/** All evaluation tables of the workbook at one look; a name goes to its table. */
export default function Overview(props: {
  state: OverviewState;
  /** Whether a sheet may be added. */
  writable: boolean;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement | null {
  const { state, writable, controller, dispatch } = props;
  const surface = useSurface();
  const styles = useStyles();
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { summary, sort } = state;
  useEffect(() => title.current?.focus(), [summary]);
  if (!summary) return null;
  return (
    <div className={surface.body}>
      <h2 className={surface.title} tabIndex={-1} ref={title}>
        {words("overview.title")}
      </h2>
      {summary.tables.length === 0 ? (
        <p>{words("overview.none")}</p>
      ) : (
        <>
          <p className={styles.across}>{acrossSentence(summary.across, words)}</p>
          <Tables summary={summary} sort={sort} controller={controller} dispatch={dispatch} />
        </>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => controller.closeOverview()}>
          {words("overview.back")}
        </Button>
        {summary.tables.length > 0 && (
          <>
            <CopyButton label={words("overview.copy")} text={() => acrossSentence(summary.across, words)} />
            <Button
              size="small"
              appearance="primary"
              disabled={!writable}
              onClick={() => void controller.previewSummary(words)}
            >
              {words("overview.insert")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function Tables(props: {
  summary: WorkbookSummary;
  sort: OverviewState["sort"];
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { summary, sort, controller, dispatch } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <table className={styles.table} aria-label={words("overview.title")}>
      <colgroup>
        {OVERVIEW_COLUMNS.map((column) => (
          <col key={column} style={{ width: WIDTHS[column] }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {OVERVIEW_COLUMNS.map((column) => {
            const sorted = sort?.by === column ? sort : null;
            return (
              <th
                key={column}
                scope="col"
                className={styles.head}
                aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : "none"}
              >
                <Button
                  appearance="transparent"
                  className={`${styles.sort} ${column === "name" ? styles.left : styles.right}`}
                  icon={sorted ? sorted.descending ? <ArrowDown12Regular /> : <ArrowUp12Regular /> : null}
                  iconPosition="after"
                  onClick={() => dispatch({ type: "overview", action: { type: "sort", by: column } })}
                >
                  {words(`overview.column.${column}`)}
                </Button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sortedTables(summary.tables, sort).map((table) => (
          <Row key={`${table.sheet} ${table.nth}`} table={table} controller={controller} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ table, controller }: { table: TableSummary; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { sheet, nth, name, printed, recorded, recomputed, grade, counts } = table;
  const disagrees = printed !== null && recorded !== null && !printed.eq(recorded);
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${styles.name}`}>
        <TextButton onClick={() => void controller.openTable(sheet, nth)}>
          {name ?? words("overview.nameless")}
        </TextButton>
        <div className={surface.quiet}>
          {nth === 0 ? sheet : words("overview.nth", { sheet, number: nth + 1 })}
          {disagrees && ` · ${words("overview.disagrees", { recorded: figureText(recorded) })}`}
        </div>
      </th>
      <td className={`${styles.cell} ${disagrees ? styles.differs : ""}`}>{figureText(printed)}</td>
      <td className={styles.cell}>{figureText(recomputed)}</td>
      <td className={styles.cell}>{grade ?? "—"}</td>
      <td className={styles.cell}>
        <span
          className={styles.errors}
          role="img"
          aria-label={words("overview.counts", { errors: counts.error, warnings: counts.warning })}
        >
          {counts.error + counts.warning === 0 ? (
            <Checkmark16Regular />
          ) : (
            <>
              <SeverityIcon severity={counts.error > 0 ? "error" : "warning"} named={false} />
              {counts.error > 0 ? counts.error : counts.warning}
            </>
          )}
        </span>
      </td>
    </tr>
  );
}
