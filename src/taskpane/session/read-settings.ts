import type { Why } from "../../core/evaluation/why";
import { NO_SETTINGS, readSettings, type LayeredSettings, type SettingsLayer } from "../../core/settings/settings";
import type { Call, WorkbookPort } from "../../workbook/port";
import { WorkbookError } from "../../workbook/workbook-error";

/**
 * What is set on this machine and in this workbook, and what of it could not be read. Where a whole layer cannot be
 * read the check goes on without it and says so; only a caller who gave up or a lost host ends it.
 */
export async function readLayeredSettings(
  port: WorkbookPort,
  call?: Call,
): Promise<{ readonly layers: LayeredSettings; readonly problems: readonly Why[] }> {
  const machine = await readLayer(port, "machine", call);
  const workbook = await readLayer(port, "workbook", call);
  return {
    layers: { machine: machine.settings, workbook: workbook.settings },
    problems: [...machine.problems, ...workbook.problems],
  };
}

async function readLayer(
  { settings }: WorkbookPort,
  layer: SettingsLayer,
  call: Call | undefined,
): Promise<ReturnType<typeof readSettings>> {
  try {
    return readSettings(await settings[layer].all(call));
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code === "cancelled" || error.code === "host-lost") throw error;
    return { settings: NO_SETTINGS, problems: [{ id: `settings.unread.${layer}` }] };
  }
}
