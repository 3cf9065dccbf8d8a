import type { Area } from "./area";
import { itemNotFound } from "./host-error";

export interface CustomXmlPart {
  readonly id: string; // "{…}"
  xml: string;
}

export interface DefinedName {
  readonly name: string;
  formula: string; // "=Sheet1!$A$1:$B$2"
  readonly sheet: string | null; // null = of the workbook
  visible: boolean;
  comment: string;
}

/** A comment on one cell, without answers. Cells count from zero. */
export interface CellComment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** A chart on a sheet, as far as it is asked for. Cells count from zero. */
export interface Chart {
  readonly id: string;
  readonly type: string;
  name: string;
  title: string;
  legend: string | null;
  place: Area | null;
  readonly series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  values: Area | null;
  categories: Area | null;
}

/** Page set-up of a sheet, in points. */
export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  zoom: Readonly<{ scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }>;
  printGridlines: boolean;
  printArea: string | null;
  printTitleRows: string | null;
}

export interface SheetParts {
  protected: boolean;
  password: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  page: PageSetup;
  readonly charts: Chart[];
}

function defaultSheetParts(): SheetParts {
  return {
    protected: false,
    password: null,
    showGridlines: true,
    showHeadings: true,
    charts: [],
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      topMargin: 54,
      bottomMargin: 54,
      leftMargin: 50.4,
      rightMargin: 50.4,
      headerMargin: 21.6,
      footerMargin: 21.6,
      centerHorizontally: false,
      centerVertically: false,
      zoom: { scale: 100 },
      printGridlines: false,
      printArea: null,
      printTitleRows: null,
    },
  };
}

/** What a workbook holds beside its cells. No grid shows it, so it is kept here, the same behind every workbook. */
export class DocumentParts {
  /** Settings of the add-in: key → JSON text, as the client stores them. */
  readonly settings = new Map<string, string>();
  readonly customXml: CustomXmlPart[] = [];
  readonly names: DefinedName[] = [];
  readonly comments: CellComment[] = [];
  private readonly sheets = new Map<string, SheetParts>();
  private lastPart = 0;
  private lastComment = 0;
  private lastChart = 0;

  ofSheet(sheet: string): SheetParts {
    let parts = this.sheets.get(sheet);
    if (!parts) this.sheets.set(sheet, (parts = defaultSheetParts()));
    return parts;
  }

  addXml(xml: string): CustomXmlPart {
    const number = (++this.lastPart).toString(16).toUpperCase().padStart(8, "0");
    const part = { id: `{${number}-0000-4000-8000-000000000000}`, xml };
    this.customXml.push(part);
    return part;
  }

  addComment(comment: Omit<CellComment, "id">): CellComment {
    const added = { ...comment, id: `{comment-${++this.lastComment}}` };
    this.comments.push(added);
    return added;
  }

  deleteComment(id: string): void {
    const index = this.comments.findIndex((comment) => comment.id === id);
    if (index < 0) throw itemNotFound();
    this.comments.splice(index, 1);
  }

  addChart(sheet: string, type: string): Chart {
    const number = ++this.lastChart;
    const name = `Chart ${number}`;
    const chart: Chart = { id: `{chart-${number}}`, type, name, title: "", legend: null, place: null, series: [] };
    this.ofSheet(sheet).charts.push(chart);
    return chart;
  }

  deleteChart(sheet: string, id: string): void {
    const { charts } = this.ofSheet(sheet);
    const index = charts.findIndex((chart) => chart.id === id);
    if (index < 0) throw itemNotFound();
    charts.splice(index, 1);
  }

  deleteXml(id: string): void {
    const index = this.customXml.findIndex((part) => part.id === id);
    if (index < 0) throw itemNotFound();
    this.customXml.splice(index, 1);
  }
}
