import { api, choice, text } from "../argument";
import { defineClass } from "../host-class";
import { invalidArgument, itemNotFound } from "../host-error";
import type { Chart } from "../document-parts";
import type { SheetOf, States } from "../session";

function listed({ session, sheet }: SheetOf): readonly Chart[] {
  return session.parts.ofSheet(sheet).charts;
}

function object(self: SheetOf, chart: Chart | undefined) {
  if (!chart) throw itemNotFound();
  return self.session.object("Chart", { session: self.session, sheet: self.sheet, chart });
}

/** The charts of one sheet. The grid draws none: what is kept of them is what a reader can ask for. */
export const chartCollectionClass = defineClass<Excel.ChartCollection, SheetOf>()("ChartCollection", {
  items: (self) => listed(self).map((chart) => object(self, chart)),
  item: (self, key) =>
    object(
      self,
      listed(self).find(({ id, name }) => id === key || name === key),
    ),
  call: {
    getCount: (self) => listed(self).length,
    add: (self, [type, source, by]) => {
      const { area } = api(source, "Range") ?? {};
      // Excel itself decides what is a name and what a figure where an area has several columns; that is not played.
      if (!area || area.columns !== 1) throw invalidArgument("The workbench draws charts of one column at first.");
      choice(by, ["Columns"]);
      const added = self.session.parts.addChart(self.sheet, text(type));
      added.series.push({ name: "", values: area, categories: null });
      return object(self, added);
    },
  },
});

export const chartClass = defineClass<Excel.Chart, States["Chart"]>()("Chart", {
  identity: ({ chart }) => chart.id,
  get: { id: ({ chart }) => chart.id, name: ({ chart }) => chart.name },
  set: { name: ({ chart }, value) => void (chart.name = text(value)) },
  navigate: {
    title: (self) => self.session.object("ChartTitle", self),
    legend: (self) => self.session.object("ChartLegend", self),
    series: (self) => self.session.object("ChartSeriesCollection", self),
  },
  call: {
    setPosition: ({ chart }, [start, end]) => {
      const [first, last] = [api(start, "Range")?.area, api(end, "Range")?.area];
      if (!first || !last) throw invalidArgument();
      const { row, column } = first;
      chart.place = {
        row,
        column,
        rows: last.row + last.rows - row,
        columns: last.column + last.columns - column,
      };
      return null;
    },
    delete: ({ session, sheet, chart }) => {
      session.parts.deleteChart(sheet, chart.id);
      return null;
    },
  },
});
