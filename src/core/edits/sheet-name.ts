const LONGEST = 31;

/** Whether Excel takes this as a sheet's name. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= LONGEST &&
    !/[:\\/?*[\]\p{Cc}]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

/** Excel does not tell names apart by case. */
export function sheetNameTaken(name: string, sheets: readonly string[]): boolean {
  return sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase());
}

/** The wanted name, or "绩效评价报告 (2)" where it is taken; shortened where the number would not fit. */
export function freeSheetName(wanted: string, sheets: readonly string[]): string {
  if (!isSheetName(wanted)) throw new RangeError(`not a sheet name: ${wanted}`);
  let name = wanted;
  for (let number = 2; sheetNameTaken(name, sheets); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
  }
  return name;
}
