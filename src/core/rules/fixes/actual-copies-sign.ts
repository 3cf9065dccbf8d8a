import { beforeAt } from "../../edits/cell-state";
import { cellOf, computes, gridOf, type FixMaker } from "./fix-maker";

/** One sign in front, of one or two characters, half or full width; what stands behind it is the actual value. */
const SIGN = /^\s*(?:[≥>≤<≧≦⩾⩽＞＜﹥﹤]|[>＞]\s*[=＝]|[<＜]\s*[=＝])\s*(?=\d)/u;

/** "≥96%" → "96%", as the text that it was: the fact is what somebody wrote, only the target's bound goes. */
export const actualCopiesSignFix: FixMaker = ({ primary }, context) => {
  const grid = gridOf(context, primary);
  if (!grid || computes(grid, primary)) return null;
  const text = cellOf(grid, primary)?.value;
  const bare = typeof text === "string" ? text.replace(SIGN, "") : text;
  if (typeof bare !== "string" || bare === text) return null;
  const before = beforeAt(grid, primary.row, primary.column);
  const why = { id: "plan.without-sign", values: { text: bare } };
  return { edits: [{ cell: primary, before, after: { kind: "value", value: bare }, why }] };
};
