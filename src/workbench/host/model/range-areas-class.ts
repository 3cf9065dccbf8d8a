import { integer } from "../argument";
import { cellCount } from "../area";
import { defineClass } from "../host-class";
import { invalidArgument } from "../host-error";
import type { AreasOf, CellsOf } from "../session";
import { rangeAddress } from "./range-class";

function ranges({ session, sheet, areas }: AreasOf): CellsOf[] {
  return areas.map((area) => ({ session, sheet, area }));
}

export const rangeAreasClass = defineClass<Excel.RangeAreas, AreasOf>()("RangeAreas", {
  identity: "reference",
  get: {
    address: (self) => ranges(self).map(rangeAddress).join(","),
    addressLocal: (self) => ranges(self).map(rangeAddress).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  navigate: {
    areas: (self) => self.session.object("RangeCollection", self),
    worksheet: ({ session, sheet }) => session.object("Worksheet", { session, sheet }),
  },
  internal: { _KeepReference: () => null },
});

export const rangeCollectionClass = defineClass<Excel.RangeCollection, AreasOf>()("RangeCollection", {
  items: (self) => ranges(self).map((range) => self.session.object("Range", range)),
  call: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (self, [index]) => {
      const range = ranges(self)[integer(index)];
      if (!range) throw invalidArgument();
      return self.session.object("Range", range);
    },
  },
});
