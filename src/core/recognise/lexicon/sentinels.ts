import { fold } from "../normalise";

/** What people write where nothing applies. Source: domain §2.4, §2.6; the last are general. */
const NOT_APPLICABLE = new Set([
  "-",
  "--",
  "---",
  "—",
  "——",
  "―",
  "–",
  "－",
  "/",
  "//",
  "\\",
  "不适用",
  "N/A",
  "n/a",
  "*",
  "…",
  "……",
  "...",
  "......",
]);

/** "—", "/" and their like: the cell says that there is nothing to say. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.has(fold(text));
}

/** The same for a cell that should hold a number, where 无 says it too. */
export function isNoNumber(text: string): boolean {
  return isNotApplicable(text) || fold(text) === "无";
}

/**
 * Fillers of a template's name column: "……", "指标2：", "指标1：/", "×××", "****". Source: domain §2.5 (9), §4 (48).
 */
export function isPlaceholderName(text: string): boolean {
  const folded = fold(text);
  return (
    folded === "" ||
    isNoNumber(folded) ||
    /^[.…·。]+$/u.test(folded) ||
    /^[×xX*＊]+$/u.test(folded) ||
    /^(?:(?:[一二三]级)?指标(?:名称)?(?:\d+|[一二三四五六七八九十nN]|[×xX*]+)?|指标\.+)[:.、]?(?:[/.…×xX*—-]*|无)$/u.test(
      folded,
    )
  );
}
