import type { Why } from "../../core/evaluation/why";
import {
  NO_SETTINGS,
  withSetting,
  type SettingName,
  type Settings,
  type SettingsLayer,
} from "../../core/settings/settings";
import type { Kernel } from "../session/kernel";

export interface SettingsPageActions {
  /** Takes a file over what is set in one place: all of it, or nothing and why. Empty where it was taken. */
  takeSettingsFile(layer: SettingsLayer, text: string): Promise<readonly Why[]>;
  /** Forgets what is set of these in one place. */
  resetSettings(layer: SettingsLayer, names: readonly SettingName[]): Promise<void>;
}

export function settingsPageActions({
  port,
  session,
  dispatch,
  fault,
  part,
  reviewAgain,
}: Kernel): SettingsPageActions {
  /** Sets several things as one: where one cannot be kept those before it are put back, and the fault is told. */
  async function setAll(layer: SettingsLayer, changes: Partial<Settings>): Promise<void> {
    const before = session().settings[layer];
    const names = Object.keys(changes) as SettingName[];
    let after = before;
    const kept: SettingName[] = [];
    try {
      for (const name of names) {
        const changed = changedIn(after, name, changes);
        await port.settings[layer].set(changed.key, changed.text);
        kept.push(name);
        after = changed.layer;
      }
    } catch (error) {
      for (const name of kept) {
        const { key, text } = changedIn(before, name, before);
        // A store that refuses this too has lost nothing that the person had: the fault says to read again.
        await port.settings[layer].set(key, text).catch(() => undefined);
      }
      return fault(error, "setting");
    }
    const { settings, settingProblems } = session();
    dispatch({ type: "settings", settings: { ...settings, [layer]: after }, problems: settingProblems });
    await reviewAgain();
  }

  return {
    async takeSettingsFile(layer, text) {
      const file = await part(import("../../core/settings/settings-file"), "setting");
      if (!file) return [];
      const { settings, problems } = file.importSettings(session().settings[layer], text);
      if (settings) await setAll(layer, settings);
      return problems;
    },
    async resetSettings(layer, names) {
      await setAll(layer, Object.fromEntries(names.map((one) => [one, NO_SETTINGS[one]])));
    },
  };
}

/** Each value is of its own name, which the compiler cannot follow through a list of names. */
function changedIn(layer: Settings, name: SettingName, values: Partial<Settings>): ReturnType<typeof withSetting> {
  return withSetting(layer, name, values[name] as Settings[typeof name]);
}
