import { api, choice, flag, number, plain, text } from "../argument";
import { areaAddress, parseAddress } from "../area";
import type { PageSetup } from "../document-parts";
import { defineClass } from "../host-class";
import { invalidArgument } from "../host-error";
import { isJsonObject } from "../json";
import type { SheetOf } from "../session";

function page({ session, sheet }: SheetOf): PageSetup {
  return session.parts.ofSheet(sheet).page;
}

function addressOf(given: Parameters<typeof api>[0]): string {
  return areaAddress(api(given, "Range")?.area ?? parseAddress(text(given)).area);
}

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

export const pageLayoutClass = defineClass<Excel.PageLayout, SheetOf>()("PageLayout", {
  get: {
    orientation: (self) => page(self).orientation,
    paperSize: (self) => page(self).paperSize as never,
    topMargin: (self) => page(self).topMargin,
    bottomMargin: (self) => page(self).bottomMargin,
    leftMargin: (self) => page(self).leftMargin,
    rightMargin: (self) => page(self).rightMargin,
    headerMargin: (self) => page(self).headerMargin,
    footerMargin: (self) => page(self).footerMargin,
    centerHorizontally: (self) => page(self).centerHorizontally,
    centerVertically: (self) => page(self).centerVertically,
    printGridlines: (self) => page(self).printGridlines,
    zoom: (self) => page(self).zoom,
  },
  set: {
    orientation: (self, value) => void (page(self).orientation = choice(value, ["Portrait", "Landscape"])),
    paperSize: (self, value) => void (page(self).paperSize = text(value)),
    topMargin: (self, value) => void (page(self).topMargin = number(value)),
    bottomMargin: (self, value) => void (page(self).bottomMargin = number(value)),
    leftMargin: (self, value) => void (page(self).leftMargin = number(value)),
    rightMargin: (self, value) => void (page(self).rightMargin = number(value)),
    headerMargin: (self, value) => void (page(self).headerMargin = number(value)),
    footerMargin: (self, value) => void (page(self).footerMargin = number(value)),
    centerHorizontally: (self, value) => void (page(self).centerHorizontally = flag(value)),
    centerVertically: (self, value) => void (page(self).centerVertically = flag(value)),
    printGridlines: (self, value) => void (page(self).printGridlines = flag(value)),
    zoom: (self, value) => {
      if (!isJsonObject(value)) throw invalidArgument();
      page(self).zoom = value;
    },
  },
  call: {
    setPrintArea: (self, [area]) => {
      page(self).printArea = addressOf(area);
      return null;
    },
    setPrintTitleRows: (self, [rows]) => {
      page(self).printTitleRows = addressOf(rows);
      return null;
    },
    setPrintMargins: (self, [unit, margins]) => {
      const points = POINTS_PER_UNIT[choice(unit, ["Points", "Inches", "Centimeters"])];
      const given = plain(margins);
      if (!isJsonObject(given)) throw invalidArgument();
      for (const side of MARGINS) {
        const margin = given[side];
        if (margin !== undefined && margin !== null) page(self)[`${side}Margin`] = number(margin) * points;
      }
      return null;
    },
  },
});
