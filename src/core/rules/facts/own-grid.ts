import type { Grid } from "../../grid/grid";
import type { RuleContext } from "../rule";

/** The sheet that the table stands on. */
export function ownGrid({ grids, table }: Pick<RuleContext, "grids" | "table">): Grid {
  const own = grids.find(({ sheet }) => sheet === table.sheet);
  if (!own) throw new RangeError(`no sheet of the table: ${table.sheet}`);
  return own;
}
