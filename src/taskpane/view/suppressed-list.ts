import type { TableReview } from "../../core/review/review";
import type { Finding } from "../../core/rules/finding";
import type { LayeredSettings, SettingsLayer } from "../../core/settings/settings";
import type { Suppression } from "../../core/settings/suppressions";

/** What a person let be, where that is kept, and what it keeps silent in the table shown. */
export interface SuppressedEntry {
  readonly suppression: Suppression;
  readonly layer: SettingsLayer;
  readonly findings: readonly Finding[];
}

/** Everything that was let be and may concern this table: of its rules, and of findings on its sheet. */
export function suppressedList({ table, suppressed }: TableReview, settings: LayeredSettings): SuppressedEntry[] {
  return (["workbook", "machine"] as const).flatMap((layer) =>
    settings[layer].suppressions
      .filter(({ finding }) => finding === null || finding.sheet === table.sheet)
      .map((suppression) => ({
        suppression,
        layer,
        findings: suppressed.filter((one) => one.suppression === suppression).map(({ finding }) => finding),
      })),
  );
}
