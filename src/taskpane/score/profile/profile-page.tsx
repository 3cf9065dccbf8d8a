import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";
import { PROFILE_IDS, type ProfileId } from "../../../core/evaluation/profile";
import { PROFILES } from "../../../core/score/profiles";
import { editsOf } from "../../../core/score/profiles/edits-of";
import type { ProfileEdits } from "../../../core/settings/profile-edits";
import {
  checkProfileEdits,
  profileFile,
  readProfileFile,
  type ProfileProblem,
} from "../../../core/settings/profile-file";
import type { SettingsLayer } from "../../../core/settings/settings";
import { saveFile } from "../../parts/save-file";
import { useSurface } from "../../parts/surface";
import { draftOf, editsOfDraft, withField, type ProfileDraft } from "../../view/profile-draft";
import { useWords } from "../../words";
import { BandRows } from "./band-rows";
import { ChoiceField, TextField } from "./profile-fields";
import type { ProfileForm } from "./profile-form";
import { problemWords } from "./profile-problems";
import { useFileChooser } from "../../parts/file-chooser";
import { SETTINGS_FILES, settingsText } from "../../parts/settings-file";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))", gap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  problems: { margin: 0, paddingLeft: "16px" },
});

interface PageProps {
  readonly draft: ProfileDraft;
  /** What the last chosen file was found to be wrong with; empty where it was taken. */
  readonly fileProblems: readonly ProfileProblem[];
  readonly disabled: boolean;
  readonly onDraft: (draft: ProfileDraft) => void;
  readonly onFileRefused: (problems: readonly ProfileProblem[]) => void;
  readonly onKeep: (layer: SettingsLayer, edits: ProfileEdits) => void;
  readonly onClose: () => void;
}

function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "").slice(0, 60);
}

/** A 评价口径 of one's own: every figure checked while it is typed, kept only when all are right. */
export default function ProfilePage(props: PageProps): ReactElement {
  const { draft, fileProblems, disabled, onDraft, onFileRefused, onKeep, onClose } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { edits, problems } = useMemo(() => checkProfileEdits(editsOfDraft(draft)), [draft]);
  const form: ProfileForm = {
    draft,
    problems,
    set: (path, value) => onDraft(withField(draft, path, value)),
    replace: onDraft,
  };

  async function take(chosen: File): Promise<void> {
    const read = readProfileFile(await settingsText(chosen));
    if (read.edits) onDraft(draftOf(read.edits));
    else onFileRefused(read.problems);
  }
  const chooser = useFileChooser(SETTINGS_FILES, words("scoring.profile.import"), (file) => void take(file));

  return (
    <div className={surface.body}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          aria-label={words("scoring.profile.back")}
          onClick={onClose}
        />
        <h2 className={styles.title}>{words("scoring.profile.title")}</h2>
      </div>
      <p className={surface.quiet}>{words("scoring.profile.means")}</p>
      {fileProblems.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {words("scoring.profile.file-refused")}
            <ul className={styles.problems}>
              {fileProblems.slice(0, 5).map((problem, index) => (
                <li key={index}>{problemWords(problem, words)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <section className={`${surface.card} ${styles.section}`}>
        <TextField form={form} path="name" />
        <Field label={words("scoring.profile.start")} size="small">
          <Select
            size="small"
            value=""
            onChange={(_, { value }) => {
              const from = PROFILE_IDS.find((id) => id === value);
              if (from) onDraft(draftOf(editsOf(PROFILES[from], draft.name)));
            }}
          >
            <option value="">{words("scoring.profile.start.choose")}</option>
            {PROFILE_IDS.filter((id: ProfileId) => id !== "custom").map((id) => (
              <option key={id} value={id}>
                {words(`profile.${id}`)}
              </option>
            ))}
          </Select>
        </Field>
      </section>
      <section className={`${surface.card} ${styles.section}`} aria-label={words("scoring.profile.weights")}>
        <h3 className={surface.title}>{words("scoring.profile.weights")}</h3>
        <TextField form={form} path="execution.weight" />
        <BandRows
          form={form}
          path="levelWeights"
          columns={["level", "points"]}
          fresh={{ level: "产出", points: "" }}
          optional
        />
      </section>
      <section className={`${surface.card} ${styles.section}`} aria-label={words("scoring.profile.bands")}>
        <h3 className={surface.title}>{words("scoring.profile.bands")}</h3>
        <div className={styles.pair}>
          <TextField form={form} path="qualitativeBands.0" />
          <TextField form={form} path="qualitativeBands.1" />
        </div>
        <BandRows
          form={form}
          path="execution.bands"
          columns={["from", "share"]}
          fresh={{ from: "", share: "" }}
          optional
        />
        <BandRows form={form} path="execution.caps" columns={["below", "limit"]} fresh={{ below: "", limit: "" }} />
        <BandRows
          form={form}
          path="satisfaction"
          columns={["from", "share"]}
          fresh={{ from: "", share: "" }}
          optional
        />
      </section>
      <section className={`${surface.card} ${styles.section}`} aria-label={words("scoring.profile.methods")}>
        <h3 className={surface.title}>{words("scoring.profile.methods")}</h3>
        <ChoiceField form={form} path="negative" choices={["ratio", "zero", "linear"]} />
        <ChoiceField form={form} path="equal" choices={["reach", "symmetric"]} />
        <div className={styles.pair}>
          <TextField form={form} path="passMark" />
          <TextField form={form} path="overfulfilledFrom" />
        </div>
      </section>
      <section className={`${surface.card} ${styles.section}`} aria-label={words("scoring.profile.grades")}>
        <h3 className={surface.title}>{words("scoring.profile.grades")}</h3>
        <BandRows form={form} path="grades" columns={["grade", "from"]} fresh={{ grade: "", from: "" }} />
      </section>
      <section className={`${surface.card} ${styles.section}`} aria-label={words("scoring.profile.rounding")}>
        <h3 className={surface.title}>{words("scoring.profile.rounding")}</h3>
        <div className={styles.pair}>
          <TextField form={form} path="rounding.score" />
          <TextField form={form} path="rounding.rate" />
          <TextField form={form} path="tolerance" />
        </div>
      </section>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={disabled || !edits} onClick={() => edits && onKeep("workbook", edits)}>
          {words("scoring.profile.keep.workbook")}
        </Button>
        <Button disabled={disabled || !edits} onClick={() => edits && onKeep("machine", edits)}>
          {words("scoring.profile.keep.machine")}
        </Button>
        <Button disabled={!edits} onClick={() => edits && saveFile(`${fileName(edits.name)}.json`, profileFile(edits))}>
          {words("scoring.profile.export")}
        </Button>
        <Button onClick={chooser.open}>{words("scoring.profile.import")}</Button>
        {chooser.input}
      </div>
      <p className={surface.quiet} role="status">
        {problems.length === 0
          ? words("scoring.profile.right")
          : words("scoring.profile.problems", { count: problems.length })}
      </p>
    </div>
  );
}
