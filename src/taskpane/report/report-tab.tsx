import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import { narrated } from "../../core/review/narrated";
import type { TableReview } from "../../core/review/review";
import { settingsInForce } from "../../core/settings/settings";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import type { Action } from "../session/reducer";
import type { Session } from "../session/session";
import { useWords } from "../words";
import { KeptList } from "./kept-list";
import { Paper } from "./paper";
import { paperParts, type PaperFilter } from "./paper-parts";
import { ReportToolbar } from "./report-toolbar";

const useStyles = makeStyles({ nothing: { margin: "12px 0", textAlign: "center" } });

/** The report as it will be inserted, and what became of those that were written before. */
export function ReportTab(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, controller, dispatch } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [filter, setFilter] = useState<PaperFilter>("all");
  const { table } = review;
  const { written, gone, decisions } = session.report;
  const settings = useMemo(() => settingsInForce(session.settings), [session.settings]);
  const report = useMemo(() => narrated(review, settings), [review, settings]);
  const texts = written.flatMap(({ kept }) => kept.texts);
  const parts = paperParts(report, texts, filter);
  const placeholders = report.sections.flatMap(({ paragraphs }) => paragraphs.filter((one) => one.placeholder)).length;
  const outdated = texts.filter(({ state }) => state === "out-of-date" || state === "both").length;
  const go = (cells: readonly CellRef[]): void => void controller.go(cells);
  return (
    <div className={surface.body}>
      <ReportToolbar
        settings={settings}
        placeholders={placeholders}
        outdated={written.length > 0 ? outdated : null}
        filter={filter}
        onFilter={setFilter}
        onForm={(form) => void controller.set("workbook", "reportForm", form)}
        onOutline={(outline) =>
          void controller
            .set("workbook", "outlines", [
              ...session.settings.workbook.outlines.filter(({ id }) => id !== outline.id),
              outline,
            ])
            .then(() => controller.set("workbook", "reportForm", { ...settings.reportForm, outline: outline.id }))
        }
        onView={(view) => dispatch({ type: "report", action: { type: "view", view } })}
      />
      {gone.map((sheet, index) => (
        <MessageBar key={index} intent="warning" layout="multiline">
          <MessageBarBody>{words("pane.report.sheet-gone", { sheet })}</MessageBarBody>
        </MessageBar>
      ))}
      {written.map((one, index) => {
        const own = decisions.filter((each) => each.report === index).map(({ decision }) => decision);
        return (
          <KeptList
            key={index}
            report={one}
            decisions={own}
            open={filter === "outdated"}
            sheet={table.sheet}
            writable={session.busy === null}
            go={go}
            onDecide={(decision) => dispatch({ type: "report", action: { type: "decide", report: index, decision } })}
            onUndecide={(key) => dispatch({ type: "report", action: { type: "undecide", report: index, key } })}
            onRefresh={() => void controller.previewRefresh(one, own)}
          />
        );
      })}
      {filter !== "outdated" && <Paper title={report.title} parts={parts} sheet={table.sheet} go={go} />}
      {filter === "placeholders" && parts.length === 0 && (
        <p className={`${surface.quiet} ${styles.nothing}`}>{words("pane.report.no-placeholders")}</p>
      )}
    </div>
  );
}
