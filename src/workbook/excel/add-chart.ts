import type { NewChart } from "../../core/edits/new-sheet";
import { rangeOf } from "./cells";

/** Puts a chart of a sheet's own cells into the queue: of one series first, since Excel guesses what an area of several is. */
export function addChart(sheet: Excel.Worksheet, { title, names, series, place }: NewChart): void {
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add("ColumnClustered", rangeOf(sheet, first.figures), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const drawn = chart.series.getItemAt(0);
  drawn.name = first.name;
  drawn.setXAxisValues(rangeOf(sheet, names));
  for (const { name, figures } of others) {
    const added = chart.series.add(name);
    added.setValues(rangeOf(sheet, figures));
    added.setXAxisValues(rangeOf(sheet, names));
  }
  const corner = (row: number, column: number) =>
    rangeOf(sheet, { top: row, bottom: row, left: column, right: column });
  chart.setPosition(corner(place.top, place.left), corner(place.bottom, place.right));
}
