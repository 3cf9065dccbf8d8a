import type { Grid } from "../../core/grid/grid";

const VISIBILITY: Readonly<Record<string, Grid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Excel's word for how a sheet shows, as ours. */
export function visibilityOf(visibility: Excel.SheetVisibility | string): Grid["visibility"] {
  return VISIBILITY[visibility] ?? "visible";
}
