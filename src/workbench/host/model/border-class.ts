import { choice, text } from "../argument";
import { defineClass } from "../host-class";
import { itemNotFound } from "../host-error";
import type { States } from "../session";
import type { Border, BorderEdge, BorderStyle, BorderWeight } from "../workbook";
import { colorOf } from "./color";
import { guardProtection } from "./protection-class";
import type { Area } from "../area";
import type { CellsOf } from "../session";

type OneBorder = States["RangeBorder"];
type InsideEdge = "InsideHorizontal" | "InsideVertical";
type AnyEdge = BorderEdge | InsideEdge;

const OUTSIDE: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const EDGES: readonly AnyEdge[] = [...OUTSIDE, "InsideVertical", "InsideHorizontal"];
const STYLES: readonly BorderStyle[] = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
const PLAIN: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** The cells that carry an edge of the range, and the side of them on which it lies. */
function strips(area: Area, edge: AnyEdge): { area: Area; edge: BorderEdge }[] {
  const { row, column, rows, columns } = area;
  const inner = (count: number, strip: (i: number) => { area: Area; edge: BorderEdge }[]) =>
    Array.from({ length: Math.max(0, count - 1) }, (_, i) => strip(i)).flat();
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge }];
    case "InsideHorizontal":
      return inner(rows, (i) => [
        { area: { ...area, row: row + i, rows: 1 }, edge: "EdgeBottom" },
        { area: { ...area, row: row + i + 1, rows: 1 }, edge: "EdgeTop" },
      ]);
    case "InsideVertical":
      return inner(columns, (i) => [
        { area: { ...area, column: column + i, columns: 1 }, edge: "EdgeRight" },
        { area: { ...area, column: column + i + 1, columns: 1 }, edge: "EdgeLeft" },
      ]);
  }
}

function read(self: OneBorder): Border | null {
  const [strip] = strips(self.area, self.edge);
  if (!strip) return null;
  return self.session.workbook.format(self.sheet, strip.area.row, strip.area.column).borders[strip.edge] ?? null;
}

function write(self: OneBorder, border: Border | null): void {
  guardProtection(self);
  for (const strip of strips(self.area, self.edge)) {
    self.session.workbook.setFormat(self.sheet, strip.area, { borders: { [strip.edge]: border } });
  }
}

export const rangeBorderCollectionClass = defineClass<Excel.RangeBorderCollection, CellsOf>()("RangeBorderCollection", {
  items: (self) => EDGES.map((edge) => self.session.object("RangeBorder", { ...self, edge })),
  item: (self, key) => {
    const edge = EDGES.find((each) => each === key);
    if (!edge) throw itemNotFound();
    return self.session.object("RangeBorder", { ...self, edge });
  },
});

export const rangeBorderClass = defineClass<Excel.RangeBorder, OneBorder>()("RangeBorder", {
  identity: ({ edge }) => edge,
  get: {
    sideIndex: ({ edge }) => edge,
    style: (self) => read(self)?.style ?? "None",
    weight: (self) => read(self)?.weight ?? "Thin",
    color: (self) => read(self)?.color ?? "#000000",
  },
  set: {
    style: (self, value) =>
      write(self, value === "None" ? null : { ...(read(self) ?? PLAIN), style: choice(value, STYLES) }),
    weight: (self, value) => write(self, { ...(read(self) ?? PLAIN), weight: choice(value, WEIGHTS) }),
    color: (self, value) => write(self, { ...(read(self) ?? PLAIN), color: colorOf(text(value)) }),
  },
});
