import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Appearance } from "../../core/settings/appearance";
import { PROFILE_IDS, type ProfileId } from "../../core/evaluation/profile";
import type { Settings, SettingsLayer } from "../../core/settings/settings";
import type { Controller } from "../session/controller";
import { useWords } from "../words";

const LANGUAGES = ["auto", "zh-CN", "en-US"] as const satisfies readonly Appearance["language"][];
const THEMES = ["auto", "light", "dark"] as const satisfies readonly Appearance["theme"][];

/** What is chosen on the spot: the language and the theme of this person, and by which 口径 is scored. */
export function Choices(props: { layer: SettingsLayer; settings: Settings; controller: Controller }): ReactElement {
  const { layer, settings, controller } = props;
  const words = useWords();
  const { appearance, profile, profileEdits } = settings;
  const nameOf = (id: ProfileId) => (id === "custom" && profileEdits ? profileEdits.name : words(`profile.${id}`));
  return (
    <>
      {layer === "machine" && (
        <>
          <Choice
            label={words("shell.menu.language")}
            value={appearance.language}
            options={LANGUAGES.map((id) => [id, words(`shell.menu.language.${id}`)])}
            onChoose={(language) => void controller.set(layer, "appearance", { ...appearance, language })}
          />
          <Choice
            label={words("shell.menu.theme")}
            value={appearance.theme}
            options={THEMES.map((id) => [id, words(`shell.menu.theme.${id}`)])}
            onChoose={(theme) => void controller.set(layer, "appearance", { ...appearance, theme })}
          />
        </>
      )}
      <Choice
        label={words("settings.kind.profile")}
        value={profile ?? ""}
        options={[
          ["", words(layer === "machine" ? "settings.profile.by-sheet" : "scoring.profile.by-sheet")],
          ...PROFILE_IDS.map((id) => [id, nameOf(id)] as const),
        ]}
        onChoose={(id) => void controller.set(layer, "profile", id === "" ? null : id)}
      />
    </>
  );
}

function Choice<Id extends string>(props: {
  label: string;
  value: Id;
  options: readonly (readonly [Id, string])[];
  onChoose: (id: Id) => void;
}): ReactElement {
  const { label, value, options, onChoose } = props;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(([id]) => id === data.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
