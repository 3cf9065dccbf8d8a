import { WorkbookError } from "../../workbook/workbook-error";
import type { Fault } from "../session/session";

/** What the pane runs in; nothing of the workbook. */
export interface Environment {
  readonly version: string;
  /** "ExcelApi 1.17 on PC" */
  readonly requirementSets: string;
}

/** What a maintainer has to know of the place, fault or none. */
export function environmentReport({ version, requirementSets }: Environment): string {
  return [`Jiping ${version}`, `excel: ${requirementSets}`, `browser: ${navigator.userAgent}`].join("\n");
}

/** A report that can be copied to the maintainers: codes and places of ours and the host's, no cell contents. */
export function faultReport(
  fault: Pick<Fault, "error"> & { readonly during: string },
  environment: Environment,
): string {
  const { error, during } = fault;
  const host = error instanceof WorkbookError ? error.host : null;
  return [
    environmentReport(environment),
    `during: ${during}`,
    `error: ${error.name} ${error instanceof WorkbookError ? `${error.code} (${error.aftermath})` : error.message}`,
    host ? `host: ${host.code} at ${host.location ?? "?"} in ${host.statement ?? "?"}` : "host: —",
    `stack: ${error.stack ?? ""}`,
  ].join("\n");
}
