import { a1From } from "../../core/grid/address";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Fault } from "../session/session";
import type { Words } from "../words";

/** What happened, where, and what to do, as lines for people. */
export function faultText({ error }: Fault, words: Words): string[] {
  if (!(error instanceof WorkbookError)) return [words("pane.fault.defect", { message: error.message })];
  const lines = [words(error.messageId, error.values)];
  const [first] = error.conflicts;
  if (first) {
    const cells = error.conflicts.flatMap((conflict) => ("cell" in conflict ? [a1From("", conflict.cell)] : []));
    if (cells.length > 0)
      lines.push(words("pane.fault.conflicts", { cells: cells.slice(0, 8).join(words("pane.list-separator")) }));
  }
  lines.push(words(`workbook.aftermath.${error.aftermath}`));
  return lines;
}

/** A report that can be copied to the maintainers: codes and places of ours and the host's, no cell contents. */
export function faultReport({ error, during }: Fault, version: string, requirementSets: string): string {
  const host = error instanceof WorkbookError ? error.host : null;
  return [
    `Jiping ${version}`,
    `during: ${during}`,
    `error: ${error.name} ${error instanceof WorkbookError ? `${error.code} (${error.aftermath})` : error.message}`,
    host ? `host: ${host.code} at ${host.location ?? "?"} in ${host.statement ?? "?"}` : "host: —",
    `excel: ${requirementSets}`,
    `stack: ${error.stack ?? ""}`,
  ].join("\n");
}
