import { array, object, string } from "valibot";
import type { SettingKind } from "./setting-kind";

/** A report that was written into the workbook: on which sheet, after which outline, of which table, and its text then. */
export interface WrittenReport {
  readonly sheet: string;
  readonly table: string;
  readonly outline: string;
  readonly paragraphs: readonly { readonly key: string; readonly text: string }[];
}

/** The reports that this workbook holds; the machine's layer has none. */
export const reportBindings: SettingKind<readonly WrittenReport[]> = {
  key: "report-bindings",
  version: 1,
  schema: array(
    object({
      sheet: string(),
      table: string(),
      outline: string(),
      paragraphs: array(object({ key: string(), text: string() })),
    }),
  ),
  unset: [],
  layered: (_, workbook) => workbook,
};
