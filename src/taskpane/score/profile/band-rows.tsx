import { Button, Checkbox, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useId, type ReactElement } from "react";
import { fieldAt, withoutRow, withRow } from "../../view/profile-draft";
import { useWords } from "../../words";
import type { ProfileForm } from "./profile-form";
import { problemsAt } from "./profile-problems";

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, marginBottom: "2px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr) 28px",
    gap: "6px",
    alignItems: "center",
    marginBottom: "4px",
  },
  head: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  input: { minWidth: 0 },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

const LEVELS = ["成本", "产出", "效益", "满意度"] as const;

/** A list of bands, grades or weights of the form: a row each, added and taken out; one that is optional may be unset. */
export function BandRows(props: {
  form: ProfileForm;
  path: string;
  columns: readonly [string, string];
  /** What a new row holds. */
  fresh: Readonly<Record<string, string>>;
  optional?: boolean;
}): ReactElement {
  const { form, path, columns, fresh, optional = false } = props;
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const value = fieldAt(form.draft, path);
  const rows = Array.isArray(value) ? (value as readonly Readonly<Record<string, string>>[]) : null;
  const label = words(`scoring.profile.at.${path}`);
  const problem = problemsAt(form.problems, path, words).validationMessage;
  return (
    <fieldset className={styles.rows} aria-describedby={problem === undefined ? undefined : id}>
      <legend className={styles.legend}>{label}</legend>
      {optional && (
        <Checkbox
          size="medium"
          label={words(`scoring.profile.${path}.on`)}
          checked={rows !== null}
          onChange={(_, data) => form.set(path, data.checked === true ? [fresh] : null)}
        />
      )}
      {rows !== null && rows.length > 0 && (
        <div className={styles.row} aria-hidden>
          {columns.map((column) => (
            <span key={column} className={styles.head}>
              {words(`scoring.profile.column.${column}`)}
            </span>
          ))}
        </div>
      )}
      {rows?.map((row, index) => (
        <div key={index} className={styles.row}>
          {columns.map((column) => {
            const at = `${path}.${index}.${column}`;
            const wrong = form.problems.some((one) => one.at === at);
            const name = words("scoring.profile.cell", {
              list: label,
              row: index + 1,
              column: words(`scoring.profile.column.${column}`),
            });
            const text = row[column] ?? "";
            return column === "level" ? (
              <Select
                key={column}
                size="small"
                className={styles.input}
                aria-label={name}
                value={text}
                onChange={(_, data) => form.set(at, data.value)}
              >
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {words(`scoring.profile.level.${level}`)}
                  </option>
                ))}
              </Select>
            ) : (
              <Input
                key={column}
                size="small"
                className={styles.input}
                input={{ size: 4 }}
                aria-label={name}
                aria-invalid={wrong}
                value={text}
                onChange={(_, data) => form.set(at, data.value)}
              />
            );
          })}
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={words("scoring.profile.remove", { list: label, row: index + 1 })}
            onClick={() => form.replace(withoutRow(form.draft, path, index))}
          />
        </div>
      ))}
      {problem !== undefined && (
        <div id={id} className={styles.problem} role="alert">
          {problem}
        </div>
      )}
      {rows !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Add16Regular />}
          aria-label={words("scoring.profile.add-to", { list: label })}
          onClick={() => form.replace(withRow(form.draft, path, fresh))}
        >
          {words("scoring.profile.add")}
        </Button>
      )}
    </fieldset>
  );
}
