import type { Classes } from "../session";
import { rangeBorderClass, rangeBorderCollectionClass } from "./border-class";
import { chartClass, chartCollectionClass } from "./chart-class";
import { chartLegendClass, chartSeriesClass, chartSeriesCollectionClass, chartTitleClass } from "./chart-parts-class";
import { commentClass, commentCollectionClass } from "./comment-class";
import { customXmlPartClass, customXmlPartCollectionClass } from "./custom-xml-class";
import { freezePanesClass } from "./freeze-panes-class";
import { namedItemClass, namedItemCollectionClass } from "./named-item-class";
import { pageLayoutClass } from "./page-layout-class";
import { protectionClass } from "./protection-class";
import { rangeAreasClass, rangeCollectionClass } from "./range-areas-class";
import { rangeClass } from "./range-class";
import { rangeFillClass, rangeFontClass, rangeFormatClass } from "./range-format-class";
import { settingClass, settingCollectionClass } from "./setting-class";
import { applicationClass, workbookClass } from "./workbook-class";
import { worksheetClass } from "./worksheet-class";
import { worksheetCollectionClass } from "./worksheet-collection-class";

/** Every class of Excel's API that the workbench plays; each lists its members. What is not here fails by name. */
export const CLASSES: Classes = {
  Workbook: workbookClass,
  Application: applicationClass,
  WorksheetCollection: worksheetCollectionClass,
  Worksheet: worksheetClass,
  WorksheetProtection: protectionClass,
  WorksheetFreezePanes: freezePanesClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangeCollectionClass,
  RangeFormat: rangeFormatClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeBorder: rangeBorderClass,
  NamedItemCollection: namedItemCollectionClass,
  NamedItem: namedItemClass,
  CustomXmlPartCollection: customXmlPartCollectionClass,
  CustomXmlPart: customXmlPartClass,
  SettingCollection: settingCollectionClass,
  Setting: settingClass,
  CommentCollection: commentCollectionClass,
  Comment: commentClass,
  ChartCollection: chartCollectionClass,
  Chart: chartClass,
  ChartTitle: chartTitleClass,
  ChartLegend: chartLegendClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeries: chartSeriesClass,
};
