import type { ProfileId } from "../../core/evaluation/profile";
import { withSetting, type SettingName, type Settings, type SettingsLayer } from "../../core/settings/settings";
import type { Kernel } from "./kernel";

export interface SettingsActions {
  /** Keeps in the workbook by which profile it is scored; null: this machine's, else what the sheet cites. */
  chooseProfile(profile: ProfileId | null): Promise<void>;
  /** Sets one thing, on this machine or in the workbook, and reviews again with it. Nothing is set when it fails. */
  set<Name extends SettingName>(layer: SettingsLayer, name: Name, value: Settings[Name]): Promise<void>;
}

export function settingsActions(kernel: Kernel): SettingsActions {
  const { port, session, dispatch } = kernel;
  const actions: SettingsActions = {
    chooseProfile: (profile) => actions.set("workbook", "profile", profile),
    async set(layer, name, value) {
      const { settings, settingProblems } = session();
      const changed = withSetting(settings[layer], name, value);
      try {
        await port.settings[layer].set(changed.key, changed.text);
      } catch (error) {
        kernel.fault(error, "setting");
        return;
      }
      dispatch({ type: "settings", settings: { ...settings, [layer]: changed.layer }, problems: settingProblems });
      kernel.reviewAgain();
    },
  };
  return actions;
}
