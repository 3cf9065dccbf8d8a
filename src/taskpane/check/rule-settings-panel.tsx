import { Dropdown, Field, makeStyles, Option, SearchBox } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ProfileId } from "../../core/evaluation/profile";
import type { RuleInfo } from "../../core/review/rule-info";
import type { LayeredSettings, SettingsLayer } from "../../core/settings/settings";
import { useSurface } from "../parts/surface";
import { ruleRows } from "../view/rule-settings";
import { useWords } from "../words";
import type { CheckActions } from "./check-actions";
import { PanelHead } from "../parts/panel-head";
import { RuleSettingRow } from "./rule-setting-row";

const useStyles = makeStyles({
  where: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  choice: { minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

const LAYERS = ["workbook", "machine"] as const;

/** Severity and options of each rule, for every profile or the table's own, kept in the workbook or on this machine. */
export default function RuleSettingsPanel(props: {
  rules: readonly RuleInfo[];
  profile: ProfileId;
  settings: LayeredSettings;
  controller: Pick<CheckActions, "setRule">;
  onPage: (rule: string) => void;
  onClose: () => void;
}): ReactElement {
  const { rules, profile, settings, controller, onPage, onClose } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [layer, setLayer] = useState<SettingsLayer>("workbook");
  const [scope, setScope] = useState<"all" | "one">("all");
  const [search, setSearch] = useState("");
  const scopes = { all: words("pane.rules.every-profile"), one: words(`profile.${profile}`) };
  const places = { workbook: words("pane.rules.workbook"), machine: words("pane.rules.machine") };
  const rows = ruleRows(rules, settings[layer].rules, scope === "all" ? null : profile, search, words);
  return (
    <>
      <PanelHead title={words("pane.check.rules")} onClose={onClose} />
      <div className={styles.where}>
        <Field label={words("pane.rules.kept")} size="small">
          <Dropdown
            className={styles.choice}
            size="small"
            value={places[layer]}
            selectedOptions={[layer]}
            onOptionSelect={(_, { optionValue }) => setLayer(optionValue as SettingsLayer)}
          >
            {LAYERS.map((place) => (
              <Option key={place} value={place}>
                {places[place]}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={words("pane.rules.profile")} size="small">
          <Dropdown
            className={styles.choice}
            size="small"
            value={scopes[scope]}
            selectedOptions={[scope]}
            onOptionSelect={(_, { optionValue }) => setScope(optionValue as "all" | "one")}
          >
            <Option value="all">{scopes.all}</Option>
            <Option value="one">{scopes.one}</Option>
          </Dropdown>
        </Field>
      </div>
      <SearchBox
        size="small"
        aria-label={words("pane.rules.search")}
        placeholder={words("pane.rules.search")}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {rows.length === 0 && <p className={surface.card}>{words("pane.rules.none")}</p>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${layer} ${scope} ${row.info.id}`} className={surface.card}>
            <RuleSettingRow row={row} onSet={(setting) => void controller.setRule(setting, layer)} onPage={onPage} />
          </li>
        ))}
      </ul>
    </>
  );
}
