import { a1 } from "../../core/grid/address";
import type { WorkbookPort } from "../../workbook/port";
import { checkActions, type CheckActions } from "../check/check-actions";
import { recogniseActions, type RecogniseActions } from "../recognise/recognise-actions";
import { overviewActions, type OverviewActions } from "../overview/overview-actions";
import { commentActions, type CommentActions } from "../record/comment-actions";
import { recordActions, type RecordActions } from "../record/record-actions";
import { reportActions, type ReportActions } from "../report/report-actions";
import { scoreActions, type ScoreActions } from "../score/score-actions";
import { writeActions, type WriteActions } from "../write/write-actions";
import { sampleActions, type SampleActions } from "../help/sample-actions";
import { settingsPageActions, type SettingsPageActions } from "../settings/settings-page-actions";
import type { Core } from "./core";
import { makeKernel } from "./kernel";
import { readingActions, type ReadingActions } from "./reading-actions";
import type { Action } from "./reducer";
import type { Session } from "./session";
import { settingsActions, type SettingsActions } from "./settings-actions";

/** What a person can ask for. The only code of the pane that calls the workbook; it shows nothing itself. */
export type Controller = ReadingActions &
  SettingsActions &
  WriteActions &
  CheckActions &
  ScoreActions &
  ReportActions &
  RecogniseActions &
  OverviewActions &
  RecordActions &
  CommentActions &
  SettingsPageActions &
  SampleActions;

export function makeController(
  port: WorkbookPort,
  core: Core,
  session: () => Session,
  dispatch: (action: Action) => void,
): Controller {
  const kernel = makeKernel(port, core, session, dispatch);
  const reading = readingActions(kernel);
  const settings = settingsActions(kernel);
  const check = checkActions(kernel, settings);
  const scores = scoreActions(kernel, settings);
  const report = reportActions(kernel);
  const record = recordActions(kernel);
  const overview = overviewActions(kernel, reading);
  const comments = commentActions(kernel);
  const samples = sampleActions(kernel);
  return {
    ...reading,
    ...settings,
    ...writeActions(kernel, reading, {
      scores: () => scores.previewScores(),
      fixes: ({ plan }) => {
        const { reading, table } = session();
        const again = new Set(plan.edits.map(({ cell }) => a1(cell)));
        const findings = reading?.review.tables[table]?.findings ?? [];
        return check.previewFixes(findings.filter(({ fix }) => fix?.edits.some(({ cell }) => again.has(a1(cell)))));
      },
      report: ({ asked }) => report.previewReportAgain(asked),
      refresh: ({ asked }) => report.previewReportAgain(asked),
      record: (_, words) => record.previewRecord(words),
      summary: async (_, words) => {
        await overview.openOverview();
        await overview.previewSummary(words);
      },
      comments: (_, words) => comments.previewComments(words),
      "without-comments": () => comments.previewWithoutComments(),
      sample: () => samples.previewSample(),
    }),
    ...check,
    ...scores,
    ...report,
    ...recogniseActions(kernel, settings),
    ...overview,
    ...record,
    ...comments,
    ...settingsPageActions(kernel),
    ...samples,
  };
}
