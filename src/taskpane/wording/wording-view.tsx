import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Why } from "../../core/evaluation/why";
import { PHRASES, type PhraseId } from "../../core/narrate/phrases";
import type { TableReview } from "../../core/review/review";
import type { SettingsLayer } from "../../core/settings/settings";
import { withPhrase, type OwnPhrase } from "../../core/settings/wording";
import { readWordingFile, wordingFile } from "../../core/settings/wording-file";
import { useSurface } from "../parts/surface";
import { saveFile } from "../parts/save-file";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { useWords } from "../words";
import { Bar } from "../write/bar";
import { PhraseEditor } from "./phrase-editor";
import { useFileChooser } from "../parts/file-chooser";
import { SETTINGS_FILES, settingsText } from "../parts/settings-file";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  select: { minWidth: 0, flexGrow: 1, flexBasis: "120px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "6px" },
  foot: { position: "sticky", bottom: 0, margin: "auto -12px -10px" },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const GROUPS = [...new Set(Object.keys(PHRASES).map(groupOf))];

/** The report's phrases, to be said in a person's own words. */
export default function WordingView(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  onBack: () => void;
}): ReactElement {
  const { review, session, controller, onBack } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [layer, setLayer] = useState<SettingsLayer>("workbook");
  const [forProfile, setForProfile] = useState(false);
  const [group, setGroup] = useState(GROUPS[0] ?? "");
  const [fault, setFault] = useState<Why | null>(null);
  const profile = forProfile ? review.profile.profile.id : null;
  const own = session.settings[layer].wording;
  const keep = (list: readonly OwnPhrase[]): void => void controller.set(layer, "wording", list);
  const take = async (file: File): Promise<void> => {
    const read = readWordingFile(await settingsText(file));
    setFault(read.problem);
    if (read.problem === null) keep(joined(own, read.value));
  };
  const chooser = useFileChooser(SETTINGS_FILES, words("wording.import"), (file) => void take(file));
  const phrases = (Object.keys(PHRASES) as PhraseId[]).filter((phrase) => groupOf(phrase) === group);
  return (
    <div className={surface.body} style={{ minHeight: "100%", boxSizing: "border-box" }}>
      <h2 className={surface.title}>{words("wording.title")}</h2>
      <p className={surface.quiet} style={{ margin: 0 }}>
        {words("wording.hint")}
      </p>
      <div className={styles.row}>
        <Select
          size="small"
          className={styles.select}
          aria-label={words("wording.group")}
          value={group}
          onChange={(_, { value }) => setGroup(value)}
        >
          {GROUPS.map((each) => (
            <option key={each} value={each}>
              {words(`wording.group.${each}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.select}
          aria-label={words("wording.profile")}
          value={forProfile ? "one" : "all"}
          onChange={(_, { value }) => setForProfile(value === "one")}
        >
          <option value="all">{words("wording.profile.all")}</option>
          <option value="one">{words(`profile.${review.profile.profile.id}`)}</option>
        </Select>
        <Select
          size="small"
          className={styles.select}
          aria-label={words("wording.layer")}
          value={layer}
          onChange={(_, { value }) => setLayer(value === "machine" ? "machine" : "workbook")}
        >
          <option value="workbook">{words("wording.layer.workbook")}</option>
          <option value="machine">{words("wording.layer.machine")}</option>
        </Select>
      </div>
      {fault && (
        <p role="alert" className={styles.fault}>
          {words(fault.id, fault.values)}
        </p>
      )}
      <ul className={styles.list}>
        {phrases.map((phrase) => (
          <li key={`${layer} ${String(profile)} ${phrase}`} className={surface.card}>
            <PhraseEditor
              phrase={phrase}
              own={own.find((one) => one.phrase === phrase && one.profile === profile)?.wordings ?? null}
              review={review}
              settings={session.settings}
              onKeep={(wordings) => keep(withPhrase(own, { phrase, profile }, wordings))}
            />
          </li>
        ))}
      </ul>
      {chooser.input}
      <div className={styles.foot}>
        <Bar says={words("wording.count", { count: own.length })}>
          <Button onClick={chooser.open}>{words("wording.import")}</Button>
          <Button disabled={own.length === 0} onClick={() => saveFile(words("wording.file"), wordingFile(own))}>
            {words("wording.export")}
          </Button>
          <Button appearance="primary" onClick={onBack}>
            {words("reconcile.pane.back")}
          </Button>
        </Bar>
      </div>
    </div>
  );
}

function groupOf(phrase: string): string {
  return phrase.slice(0, phrase.indexOf("."));
}

/** Phrases of a file over those that are there. */
function joined(own: readonly OwnPhrase[], added: readonly OwnPhrase[]): readonly OwnPhrase[] {
  return added.reduce((list, one) => withPhrase(list, one, one.wordings), own);
}
