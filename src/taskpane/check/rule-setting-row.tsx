import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RuleOptions } from "../../core/review/rule-info";
import type { RuleSetting, RuleSeverity } from "../../core/settings/rule-settings";
import { useSurface } from "../parts/surface";
import type { RuleRow } from "../view/rule-settings";
import { TextButton } from "../parts/text-button";
import { useWords } from "../words";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  id: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  severity: { minWidth: "112px", flexShrink: 0 },
  option: { marginTop: "6px" },
});

const SEVERITIES = ["error", "warning", "info", "off"] as const;

/** One rule: how much it weighs, and its options where it has some. Blank is as the rule has it. */
export function RuleSettingRow(props: {
  row: RuleRow;
  onSet: (setting: RuleSetting) => void;
  onPage: (rule: string) => void;
}): ReactElement {
  const { row, onSet, onPage } = props;
  const { info, title, setting } = row;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  return (
    <>
      <div className={styles.head}>
        <div className={styles.name}>
          <TextButton onClick={() => onPage(info.id)}>{title}</TextButton>
          <div className={`${surface.quiet} ${styles.id}`}>{info.id}</div>
        </div>
        <Select
          className={styles.severity}
          size="small"
          aria-label={words("pane.rules.severity", { rule: title })}
          value={setting.severity ?? ""}
          onChange={(_, { value }) => onSet({ ...setting, severity: value === "" ? null : (value as RuleSeverity) })}
        >
          <option value="">
            {words("pane.rules.default", { severity: words(`listing.severity.${info.severity}`) })}
          </option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {words(severity === "off" ? "pane.rules.off" : `listing.severity.${severity}`)}
            </option>
          ))}
        </Select>
      </div>
      {info.options.map(({ name, unset }) => (
        <OptionField
          key={name}
          label={words(`rule.${info.id}.option.${name}`)}
          unset={unset}
          given={setting.options?.[name]}
          accepts={(value) => info.accepts({ ...setting.options, [name]: value })}
          onSet={(value) => onSet({ ...setting, options: changed(setting.options, name, value) })}
        />
      ))}
    </>
  );
}

function OptionField(props: {
  label: string;
  unset: number | null;
  given: RuleOptions[string] | undefined;
  accepts: (value: number) => boolean;
  onSet: (value: number | null) => void;
}): ReactElement {
  const { label, unset, given, accepts, onSet } = props;
  const styles = useStyles();
  const words = useWords();
  const [typed, setTyped] = useState(given === undefined ? "" : String(given));
  const value = typed.trim() === "" ? null : Number(typed);
  const fits = value === null || (Number.isFinite(value) && accepts(value));
  return (
    <Field
      className={styles.option}
      size="small"
      label={label}
      validationState={fits ? "none" : "error"}
      {...(fits ? {} : { validationMessage: words("pane.rules.unfit") })}
    >
      <Input
        size="small"
        inputMode="decimal"
        placeholder={unset === null ? words("pane.rules.own") : String(unset)}
        value={typed}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={() => {
          if (fits && value !== (given ?? null)) onSet(value);
        }}
      />
    </Field>
  );
}

function changed(options: RuleOptions | null, name: string, value: number | null): RuleOptions | null {
  const rest = Object.entries(options ?? {}).filter(([other]) => other !== name);
  const all = value === null ? rest : [...rest, [name, value] as const];
  return all.length === 0 ? null : Object.fromEntries(all);
}
