import type { CellRef } from "../../core/grid/address";
import type { ReportPlace } from "../../core/plans/insert-report";
import type { Decision } from "../../core/plans/report-refresh";
import type { ReportOnSheet } from "./report-state";

/** What a preview of a report answers, so that it can be answered anew. */
export type ReportAsked =
  | { readonly kind: "insert"; readonly where: ReportPlace["kind"]; readonly cell: CellRef | null }
  | { readonly kind: "refresh"; readonly report: ReportOnSheet; readonly decisions: readonly Decision[] };
