import type { ProfileId } from "../../core/evaluation/profile";
import { withSetting, type SettingName, type Settings, type SettingsLayer } from "../../core/settings/settings";
import type { Kernel } from "./kernel";

export interface SettingsActions {
  /** Keeps in the workbook by which profile it is scored; null: this machine's, else what the sheet cites. */
  chooseProfile(profile: ProfileId | null): Promise<void>;
  /**
   * Sets one thing, on this machine or in the workbook, and reviews again with it. Where it fails nothing is set, the
   * fault is told, and the answer is false.
   */
  set<Name extends SettingName>(layer: SettingsLayer, name: Name, value: Settings[Name]): Promise<boolean>;
}

export function settingsActions(kernel: Kernel): SettingsActions {
  const { port, session, dispatch } = kernel;
  const actions: SettingsActions = {
    async chooseProfile(profile) {
      await actions.set("workbook", "profile", profile);
    },
    async set(layer, name, value) {
      const { settings, settingProblems } = session();
      const changed = withSetting(settings[layer], name, value);
      try {
        await port.settings[layer].set(changed.key, changed.text);
      } catch (error) {
        kernel.fault(error, "setting");
        return false;
      }
      dispatch({ type: "settings", settings: { ...settings, [layer]: changed.layer }, problems: settingProblems });
      await kernel.reviewAgain();
      return true;
    },
  };
  return actions;
}
