import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import { acrossSentence, sheetText, unreadTexts } from "../../core/plans/summary-sheet";
import type { TableSummary, WorkbookSummary } from "../../core/review/summary";
import type { Severity } from "../../core/rules/finding";
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
    gap: "2px",
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
  name: { textAlign: "left", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  few: { color: tokens.colorNeutralForeground3 },
  across: { margin: "0 0 8px", lineHeight: "20px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

const WIDTHS: Readonly<Record<OverviewColumn, string>> = {
  name: "auto",
  printed: "46px",
  recomputed: "46px",
  grade: "36px",
  errors: "34px",
  warnings: "34px",
};

/** Headed by their icon: a word is wider than the count below it. */
const COUNTED: Readonly<Partial<Record<OverviewColumn, Severity>>> = { errors: "error", warnings: "warning" };

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
        <>
          <p>{words("overview.none")}</p>
          <Unread summary={summary} />
        </>
      ) : (
        <>
          <p className={styles.across}>{acrossSentence(summary.across, words)}</p>
          <Unread summary={summary} />
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

/** Never silent about what the figures above leave out. */
function Unread({ summary }: { summary: WorkbookSummary }): ReactElement[] {
  const styles = useStyles();
  return unreadTexts(summary, useWords()).map((text) => (
    <p key={text} className={styles.across}>
      {text}
    </p>
  ));
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
            const heading = words(`overview.column.${column}`);
            const severity = COUNTED[column];
            return (
              <th
                key={column}
                scope="col"
                className={styles.head}
                aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : "none"}
              >
                <Button
                  appearance="transparent"
                  className={mergeClasses(styles.sort, column === "name" ? styles.left : styles.right)}
                  icon={sorted ? sorted.descending ? <ArrowDown12Regular /> : <ArrowUp12Regular /> : null}
                  iconPosition="after"
                  {...(severity ? { "aria-label": heading, title: heading } : {})}
                  onClick={() => dispatch({ type: "overview", action: { type: "sort", by: column } })}
                >
                  {severity ? <SeverityIcon severity={severity} named={false} /> : heading}
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
  const place = sheetText(table, words);
  const disagrees = printed !== null && recorded !== null && !printed.eq(recorded);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <TextButton onClick={() => void controller.openTable(sheet, nth)}>
          {name ?? words("overview.nameless")}
        </TextButton>
        <div className={surface.quiet}>
          {nth === 0 ? place : words("overview.nth", { sheet: place, number: nth + 1 })}
          {disagrees && ` · ${words("overview.disagrees", { recorded: figureText(recorded) })}`}
        </div>
      </th>
      <td className={mergeClasses(styles.cell, disagrees && styles.differs)}>{figureText(printed)}</td>
      <td className={styles.cell}>{figureText(recomputed)}</td>
      <td className={styles.cell}>{grade ?? "—"}</td>
      {[counts.error, counts.warning].map((count, index) => (
        <td key={index} className={mergeClasses(styles.cell, count === 0 && styles.few)}>
          {count}
        </td>
      ))}
    </tr>
  );
}
