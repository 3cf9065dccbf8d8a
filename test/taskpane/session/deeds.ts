import { settingsFile } from "../../../src/core/settings/settings-file";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import type { Session } from "../../../src/taskpane/session/session";
import type { Words } from "../../../src/taskpane/words";
import type { ExcelUnderTest } from "../../workbook/excel/excel-under-test";
import { SHEET, type PaneSession } from "../pane-session";

/** Something that a person asks of the pane and that the host has a part in. */
export interface Deed {
  readonly name: string;
  /** Nothing has been read before it. */
  readonly isFirst?: true;
  /** What the person did before, in health. */
  readonly before?: (pane: PaneSession, words: Words) => Promise<void>;
  readonly act: (pane: PaneSession, words: Words) => Promise<unknown>;
  readonly isDone: (session: Session, excel: ExcelUnderTest) => boolean;
}

type Controller = PaneSession["controller"];

const previewOf =
  (purpose: string) =>
  ({ preview }: Session): boolean =>
    preview?.purpose === purpose;
const written = (purpose: string) => (session: Session) =>
  session.done?.purpose === purpose && session.preview === null;

/** A preview, and the writing of what it shows. */
function previewAndWrite(
  name: string,
  purpose: string,
  preview: (controller: Controller, words: Words) => Promise<void>,
): Deed[] {
  return [
    {
      name: `${name}: preview`,
      act: ({ controller }, words) => preview(controller, words),
      isDone: previewOf(purpose),
    },
    {
      name: `${name}: write`,
      before: (pane, words) => preview(pane.controller, words),
      act: ({ controller }) => controller.write(),
      isDone: written(purpose),
    },
  ];
}

const FILE = settingsFile({
  ...NO_SETTINGS,
  profile: "hubei-20-80",
  rules: [{ rule: "score-total", profile: null, severity: "off", options: null }],
});

/** All that asks the host for something; of writes, those that differ in what they write. */
export const DEEDS: readonly Deed[] = [
  {
    name: "reading for the first time",
    isFirst: true,
    act: ({ controller }) => controller.read(),
    isDone: ({ reading }) => reading?.sheet.name === SHEET,
  },
  { name: "reading again", act: ({ controller }) => controller.read(SHEET), isDone: ({ fault }) => fault === null },
  {
    name: "going to a cell",
    act: ({ controller }) => controller.go([{ sheet: SHEET, row: 3, column: 7 }]),
    isDone: (_, { workbook }) => workbook.selection().area.row === 2,
  },
  ...previewAndWrite("scores", "scores", (controller) => controller.previewScores()).slice(1),
  {
    name: "scores: undo",
    before: async ({ controller }) => {
      await controller.previewScores();
      await controller.write();
    },
    act: ({ controller }) => controller.undo(),
    isDone: ({ undone }) => undone,
  },
  ...previewAndWrite("report", "report", (controller) => controller.previewReport("new-sheet")),
  {
    name: "report from the selected cell: preview",
    before: ({ controller }) => controller.go([{ sheet: SHEET, row: 9, column: 1 }]),
    act: ({ controller }) => controller.previewReport("at-cell"),
    isDone: previewOf("report"),
  },
  {
    name: "report brought up to date: preview",
    before: async ({ controller }) => {
      await controller.previewReport("new-sheet");
      await controller.write();
      await controller.previewScores();
      await controller.write();
    },
    act: async ({ controller, session }) => {
      const [report] = session().report.written;
      if (report) await controller.previewRefresh(report);
    },
    isDone: previewOf("refresh"),
  },
  ...previewAndWrite("review record", "record", (controller, words) => controller.previewRecord(words)),
  ...previewAndWrite("comments", "comments", (controller, words) => controller.previewComments(words)),
  {
    name: "without comments: preview",
    before: async ({ controller }, words) => {
      await controller.previewComments(words);
      await controller.write();
    },
    act: ({ controller }) => controller.previewWithoutComments(),
    isDone: previewOf("without-comments"),
  },
  {
    name: "without comments: write",
    before: async ({ controller }, words) => {
      await controller.previewComments(words);
      await controller.write();
      await controller.previewWithoutComments();
    },
    act: ({ controller }) => controller.write(),
    isDone: written("without-comments"),
  },
  {
    name: "overview: open",
    act: ({ controller }) => controller.openOverview(),
    isDone: ({ overview }) => overview.open && overview.summary !== null,
  },
  {
    name: "overview: go to a table",
    before: ({ controller }) => controller.openOverview(),
    act: ({ controller }) => controller.openTable(SHEET, 0),
    isDone: ({ overview, selected }) => !overview.open && selected[0]?.sheet === SHEET,
  },
  {
    name: "summary: preview",
    before: ({ controller }) => controller.openOverview(),
    act: ({ controller }, words) => controller.previewSummary(words),
    isDone: previewOf("summary"),
  },
  {
    name: "summary with its chart: write",
    before: async ({ controller }, words) => {
      await controller.openOverview();
      await controller.previewSummary(words);
    },
    act: ({ controller }) => controller.write(),
    isDone: written("summary"),
  },
  {
    name: "corrections for the workbook",
    before: ({ controller }) => controller.correct([{ kind: "scheme", scheme: "points" }]),
    act: async ({ controller, session }) => {
      const { fingerprint } = session().reading?.review.tables[0]?.table ?? {};
      if (fingerprint !== undefined) await controller.keepInWorkbook(fingerprint, true);
    },
    isDone: ({ settings }) => settings.workbook.corrections.length === 1,
  },
  ...previewAndWrite("sample", "sample", (controller) => controller.previewSample()),
  {
    name: "a finding let be in the workbook",
    act: ({ controller }) => controller.suppress(0, "finding", "已核实", "workbook"),
    isDone: ({ settings }) => settings.workbook.suppressions.length === 1,
  },
  {
    name: "a profile for the workbook",
    act: ({ controller }) => controller.chooseProfile("hubei-20-80"),
    isDone: ({ settings }) => settings.workbook.profile === "hubei-20-80",
  },
  {
    name: "a file of settings for the workbook",
    act: ({ controller }) => controller.takeSettingsFile("workbook", FILE),
    isDone: ({ settings }) => settings.workbook.profile === "hubei-20-80" && settings.workbook.rules.length === 1,
  },
  {
    name: "a setting of the workbook reset",
    before: async ({ controller }) => {
      await controller.takeSettingsFile("workbook", FILE);
    },
    act: ({ controller }) => controller.resetSettings("workbook", ["profile"]),
    isDone: ({ settings }) => settings.workbook.profile === null && settings.workbook.rules.length === 1,
  },
];
