import { api, choice, integer, isAbsent, text } from "../argument";
import type { Area } from "../area";
import { defineClass, type Argument } from "../host-class";
import { invalidArgument, itemNotFound } from "../host-error";
import type { States } from "../session";

type InChart = States["Chart"];

export const chartTitleClass = defineClass<Excel.ChartTitle, InChart>()("ChartTitle", {
  get: { text: ({ chart }) => chart.title },
  set: { text: ({ chart }, value) => void (chart.title = text(value)) },
});

export const chartLegendClass = defineClass<Excel.ChartLegend, InChart>()("ChartLegend", {
  set: {
    position: ({ chart }, value) => void (chart.legend = choice(value, ["Top", "Bottom", "Left", "Right", "Corner"])),
  },
});

function object(self: InChart, index: number) {
  const series = self.chart.series[index];
  if (!series) throw itemNotFound();
  return self.session.object("ChartSeries", { session: self.session, series });
}

export const chartSeriesCollectionClass = defineClass<Excel.ChartSeriesCollection, InChart>()("ChartSeriesCollection", {
  items: (self) => self.chart.series.map((_, index) => object(self, index)),
  call: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (self, [index]) => object(self, integer(index)),
    add: (self, [name]) => {
      self.chart.series.push({ name: isAbsent(name) ? "" : text(name), values: null, categories: null });
      return object(self, self.chart.series.length - 1);
    },
  },
});

function areaOf(range: Argument | undefined): Area {
  const found = api(range, "Range");
  if (!found) throw invalidArgument();
  return found.area;
}

export const chartSeriesClass = defineClass<Excel.ChartSeries, States["ChartSeries"]>()("ChartSeries", {
  get: { name: ({ series }) => series.name },
  set: { name: ({ series }, value) => void (series.name = text(value)) },
  call: {
    setValues: ({ series }, [range]) => {
      series.values = areaOf(range);
      return null;
    },
    setXAxisValues: ({ series }, [range]) => {
      series.categories = areaOf(range);
      return null;
    },
  },
});
