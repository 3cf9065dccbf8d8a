import { SETTINGS_NAMESPACE, settingsOfXml, settingsXml } from "../xlsx/settings-xml";
import type { HostContext } from "./host-session";

/** Reads what the workbook keeps for us, in two round trips; one where it keeps nothing. */
export async function readSettingsPart(context: HostContext): Promise<ReadonlyMap<string, string>> {
  const parts = ourParts(context);
  await context.sync();
  const [part] = parts.items;
  if (!part) return new Map();
  const { value: xml } = await answered(context, part.getXml());
  return settingsOfXml(xml);
}

/** Puts the settings into our part, or takes the part away where there are none; with the next round trip but one. */
export async function writeSettingsPart(context: HostContext, settings: ReadonlyMap<string, string>): Promise<void> {
  const parts = ourParts(context);
  await context.sync();
  const [part] = parts.items;
  if (!part && settings.size > 0) context.workbook.customXmlParts.add(settingsXml(settings));
  else if (settings.size > 0) part?.setXml(settingsXml(settings));
  else part?.delete();
}

/** Normally one; a workbook put together from others may carry several, then the first counts. */
function ourParts(context: HostContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  return parts;
}

async function answered<T>(context: HostContext, result: OfficeExtension.ClientResult<T>) {
  await context.sync();
  return result;
}
