import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { Fragment, Suspense, type ReactElement } from "react";
import type { Controller } from "../session/controller";
import type { Action } from "../session/reducer";
import type { Session } from "../session/session";
import { onDemand } from "../on-demand";
import { SeverityIcon } from "../parts/severity-icon";
import { standingOf, type Standing } from "../view/standing";
import { useWords } from "../words";
import { GroupBars } from "./group-bars";

// Menus come after the first paint; until then their labels stand there as text.
const SheetMenu = onDemand(() => import("./sheet-menu"));
const TableMenu = onDemand(() => import("./table-menu"));
const MoreMenu = onDemand(() => import("./more-menu"));

const useStyles = makeStyles({
  head: { padding: "6px 8px 6px 12px", backgroundColor: tokens.colorNeutralBackground1 },
  line: { display: "flex", alignItems: "center", gap: "4px" },
  where: { flexGrow: 1, minWidth: 0 },
  sheet: { minHeight: "24px", lineHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  sub: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  // A year or a document's number is not broken where the line may be broken before it
  part: { display: "inline-block" },
  score: { display: "flex", alignItems: "flex-end", justifyContent: "space-between", gap: "8px", paddingRight: "4px" },
  big: {
    fontSize: "28px",
    lineHeight: "34px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  grade: { marginLeft: "6px", verticalAlign: "6px" },
  agrees: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  differs: { color: tokens.colorPaletteRedForeground1 },
  counts: { display: "flex", gap: "10px", paddingBottom: "2px", fontVariantNumeric: "tabular-nums" },
  count: { display: "inline-flex", gap: "3px", alignItems: "center", fontWeight: tokens.fontWeightSemibold },
});

/** Sheet, project, year and profile; the printed total, the grade, whether it agrees; what was found. */
export function Head(props: {
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { session, controller, dispatch } = props;
  const styles = useStyles();
  const words = useWords();
  const { reading, table, settings } = session;
  const tables = reading?.review.tables ?? [];
  const review = tables[table];
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.where}>
          {reading && (
            <Suspense fallback={<div className={styles.sheet}>{reading.sheet.name}</div>}>
              <SheetMenu reading={reading} controller={controller} />
            </Suspense>
          )}
          <div className={styles.sub}>
            {(review ? subtitle(session, words) : [words("pane.name")]).map((part, index) => (
              <Fragment key={index}>
                {index > 0 && " · "}
                <span className={styles.part}>{part}</span>
              </Fragment>
            ))}
          </div>
        </div>
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          aria-label={words("pane.reread")}
          title={words("pane.reread")}
          disabled={session.busy !== null}
          onClick={() => void controller.read(reading?.sheet.name)}
        />
        <Suspense fallback={null}>
          <MoreMenu
            appearance={settings.machine.appearance}
            onChange={(appearance) => void controller.set("machine", "appearance", appearance)}
            onPage={(page) => dispatch({ type: "page", page })}
          />
        </Suspense>
      </div>
      {tables.length > 1 && (
        <Suspense fallback={null}>
          <TableMenu tables={tables} shown={table} onShow={(index) => controller.showTable(index)} />
        </Suspense>
      )}
      {review && <Score standing={standingOf(review)} />}
    </header>
  );
}

function subtitle({ reading, table }: Session, words: ReturnType<typeof useWords>): string[] {
  const review = reading?.review.tables[table];
  if (!review) return [];
  const { projectName, year, unit } = review.table.head;
  return [
    projectName?.value ?? unit?.value,
    year ? words("pane.head.year", { year: year.value }) : null,
    words(`profile.${review.profile.profile.id}`),
  ].filter((part) => part !== null && part !== undefined);
}

function Score({ standing }: { standing: Standing }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { scored, printed, grade, recorded, agrees, recomputed, counts, groups } = standing;
  return (
    <>
      <div className={styles.score}>
        <div>
          {scored && printed !== null ? (
            <span className={styles.big} aria-label={`${words("pane.head.printed")} ${printed}`}>
              {printed}
            </span>
          ) : (
            <span className={styles.agrees}>{words(scored ? "pane.head.no-total" : "pane.head.not-scored")}</span>
          )}
          {grade !== null && (
            <Badge
              className={styles.grade}
              appearance="outline"
              color="brand"
              aria-label={words("pane.head.grade", { grade })}
            >
              {grade}
            </Badge>
          )}
          {recorded !== null && (
            <div className={agrees === false ? `${styles.agrees} ${styles.differs}` : styles.agrees}>
              {words(
                agrees === null ? "pane.head.recorded-only" : agrees ? "pane.head.agrees" : "pane.head.disagrees",
                { recorded },
              )}
            </div>
          )}
          {recomputed !== null && (
            <div className={styles.agrees}>
              {words(recomputed.grade === null ? "pane.head.recomputed" : "pane.head.recomputed-graded", {
                total: recomputed.total,
                grade: recomputed.grade ?? "",
              })}
            </div>
          )}
        </div>
        <div className={styles.counts}>
          {(["error", "warning", "info"] as const).map((severity) => (
            <span
              key={severity}
              className={styles.count}
              role="img"
              aria-label={words(`pane.head.${severity}s`, { count: counts[severity] })}
            >
              <SeverityIcon severity={severity} named={false} />
              {counts[severity]}
            </span>
          ))}
        </div>
      </div>
      <GroupBars groups={groups} />
    </>
  );
}
