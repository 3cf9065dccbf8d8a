import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldAt } from "../../view/profile-draft";
import { useWords } from "../../words";
import type { ProfileForm } from "./profile-form";
import { problemsAt } from "./profile-problems";

// A field is as narrow as its place, not as twenty letters.
const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** A figure or a text of the form, told at once what is wrong with it. */
export function TextField({ form, path }: { form: ProfileForm; path: string }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const value = fieldAt(form.draft, path);
  return (
    <Field size="small" label={words(`scoring.profile.at.${path}`)} {...problemsAt(form.problems, path, words)}>
      <Input
        size="small"
        className={styles.input}
        value={typeof value === "string" ? value : ""}
        onChange={(_, data) => form.set(path, data.value)}
      />
    </Field>
  );
}

/** One of a few ways. */
export function ChoiceField(props: { form: ProfileForm; path: string; choices: readonly string[] }): ReactElement {
  const { form, path, choices } = props;
  const styles = useStyles();
  const words = useWords();
  const value = fieldAt(form.draft, path);
  return (
    <Field size="small" label={words(`scoring.profile.at.${path}`)}>
      <Select
        size="small"
        className={styles.input}
        value={typeof value === "string" ? value : ""}
        onChange={(_, data) => form.set(path, data.value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(`scoring.profile.${path}.${choice}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
