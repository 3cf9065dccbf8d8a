import { SSF } from "@e965/xlsx";
import { isCellError, type CellValue } from "../../host/workbook";

const format = (SSF as { readonly format: (pattern: string, value: unknown) => string }).format;

/** What a cell shows. Column width plays no part: never "####". */
export function displayText(value: CellValue, numberFormat: string): string {
  if (isCellError(value)) return value.error;
  if (value === "") return "";
  try {
    return format(numberFormat, value);
  } catch {
    return typeof value === "number" ? format("General", value) : String(value);
  }
}
