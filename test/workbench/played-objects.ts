import { CLASSES } from "../../src/workbench/host/model/classes";
import { Session, type States } from "../../src/workbench/host/session";
import { memoryWorkbook } from "../../src/workbench/workbooks/memory/sheet-data";

/** One object of every class that the host plays, on a small workbook of its own. */
export function playedObjects(): { readonly session: Session; readonly states: States } {
  const workbook = memoryWorkbook([
    {
      name: "表",
      rows: [
        ["指标", 10, true],
        ["完成率", 9.5, ""],
      ],
      merges: ["A3:B3"],
    },
    { name: "别的" },
  ]);
  const session = new Session(workbook, CLASSES);
  const { parts } = session;
  const sheet = workbook.activeSheet();
  const area = { row: 0, column: 0, rows: 2, columns: 3 };
  const cells = { session, sheet, area };
  const item = { name: "总分", formula: "=表!$B$1", sheet: null, visible: true, comment: "" };
  parts.names.push(item);
  parts.settings.set("k", '"v"');
  const part = parts.addXml('<a xmlns="urn:x"/>');
  const comment = parts.addComment({ sheet, row: 1, column: 1, content: "依据" });
  const chart = parts.addChart(sheet, "ColumnClustered");
  const series = { name: "得分", values: { ...area, columns: 1 }, categories: null };
  chart.series.push(series);
  const states: States = {
    Workbook: { session },
    Application: { session },
    WorksheetCollection: { session },
    Worksheet: { session, sheet },
    WorksheetProtection: { session, sheet },
    WorksheetFreezePanes: { session, sheet },
    PageLayout: { session, sheet },
    Range: cells,
    RangeAreas: { session, sheet, areas: [area] },
    RangeCollection: { session, sheet, areas: [area] },
    RangeFormat: cells,
    RangeFill: cells,
    RangeFont: cells,
    RangeBorderCollection: cells,
    RangeBorder: { ...cells, edge: "EdgeTop" },
    NamedItemCollection: { session, sheet: null },
    NamedItem: { session, item },
    CustomXmlPartCollection: { session, namespace: null },
    CustomXmlPart: { session, part },
    SettingCollection: { session },
    Setting: { session, key: "k" },
    CommentCollection: { session, sheet },
    Comment: { session, comment },
    ChartCollection: { session, sheet },
    Chart: { session, sheet, chart },
    ChartTitle: { session, sheet, chart },
    ChartLegend: { session, sheet, chart },
    ChartSeriesCollection: { session, sheet, chart },
    ChartSeries: { session, series },
  };
  return { session, states };
}
