import type { Why } from "../../core/evaluation/why";
import { readSettings, type LayeredSettings } from "../../core/settings/settings";
import type { Call, WorkbookPort } from "../../workbook/port";

/** What is set on this machine and in this workbook, and what of it could not be read. */
export async function readLayeredSettings(
  { settings }: WorkbookPort,
  call?: Call,
): Promise<{ readonly layers: LayeredSettings; readonly problems: readonly Why[] }> {
  const machine = readSettings(await settings.machine.all(call));
  const workbook = readSettings(await settings.workbook.all(call));
  return {
    layers: { machine: machine.settings, workbook: workbook.settings },
    problems: [...machine.problems, ...workbook.problems],
  };
}
