import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Why } from "../../core/evaluation/why";
import type { TableReview } from "../../core/review/review";
import { isSet, PORTABLE_SETTINGS, settingsFile } from "../../core/settings/settings-file";
import type { SettingName, SettingsLayer } from "../../core/settings/settings";
import { ConfirmDialog } from "../parts/confirm-dialog";
import { PanelHead } from "../parts/panel-head";
import { saveFile } from "../parts/save-file";
import { useSurface } from "../parts/surface";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { settingRows } from "../view/setting-rows";
import { useWords } from "../words";
import { Choices } from "./choices";
import { editorOf } from "./open-editor";
import { SettingLine } from "./setting-line";
import { useFileChooser } from "../parts/file-chooser";
import { SETTINGS_FILES, settingsText } from "../parts/settings-file";

const useStyles = makeStyles({
  layer: { flexDirection: "row", flexWrap: "wrap" },
  rows: { display: "flex", flexDirection: "column", gap: "6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  text: { margin: 0 },
});

/** Decisions about single cells, each with its reason: taken back one by one where they are listed. */
const ONE_BY_ONE: ReadonlySet<SettingName> = new Set(["suppressions", "overrides"]);

/** All that can be set, in one place: on this machine or in this workbook, as a file, back to nothing. */
export default function SettingsPage(props: {
  session: Session;
  /** The table that is shown; some things are edited on it. */
  review: TableReview | null;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { session, review, controller, dispatch } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [layer, setLayer] = useState<SettingsLayer>("machine");
  const [asked, setAsked] = useState<{ readonly name: SettingName | null } | null>(null);
  const [told, setTold] = useState<{ readonly file: string; readonly problems: readonly Why[] } | null>(null);
  const settings = session.settings[layer];
  const place = words(`settings.layer.${layer}`);
  const anySet = PORTABLE_SETTINGS.some((name) => isSet(name, settings));

  const take = async (file: File): Promise<void> => {
    setTold({ file: file.name, problems: await controller.takeSettingsFile(layer, await settingsText(file)) });
  };
  const chooser = useFileChooser(SETTINGS_FILES, words("settings.import"), (file) => void take(file));

  return (
    <div className={surface.body}>
      <PanelHead
        title={words("settings.title")}
        back={words("settings.back")}
        onClose={() => dispatch({ type: "page", page: null })}
      />
      <RadioGroup
        className={styles.layer}
        aria-label={words("settings.layer")}
        value={layer}
        onChange={(_, { value }) => {
          setLayer(value === "workbook" ? "workbook" : "machine");
          setTold(null);
        }}
      >
        <Radio value="machine" label={words("settings.layer.machine")} />
        <Radio value="workbook" label={words("settings.layer.workbook")} />
      </RadioGroup>
      <p className={`${surface.quiet} ${styles.text}`}>{words(`settings.layer.${layer}.means`)}</p>
      <section className={`${surface.card} ${styles.rows}`} aria-label={place}>
        <Choices layer={layer} settings={settings} controller={controller} />
        {settingRows(layer, settings).map((row) => (
          <SettingLine
            key={row.name}
            row={row}
            blocked={review === null}
            onEdit={
              row.name === "hintsPutAway"
                ? null
                : () => review && editorOf(row.name, review, session, words).forEach((action) => dispatch(action))
            }
            onReset={row.said && !ONE_BY_ONE.has(row.name) ? () => setAsked({ name: row.name }) : null}
          />
        ))}
      </section>
      {review === null && <p className={`${surface.quiet} ${styles.text}`}>{words("settings.edit.blocked")}</p>}
      <h2 className={surface.heading}>{words("settings.file.heading")}</h2>
      <section className={`${surface.card} ${styles.rows}`} aria-label={words("settings.file.heading")}>
        <p className={`${surface.quiet} ${styles.text}`}>{words("settings.file.means", { place })}</p>
        <div className={styles.actions}>
          <Button
            size="small"
            disabled={!anySet}
            onClick={() => saveFile(words("settings.file.name"), settingsFile(settings))}
          >
            {words("settings.export")}
          </Button>
          <Button size="small" onClick={chooser.open}>
            {words("settings.import")}
          </Button>
          <Button size="small" disabled={!anySet} onClick={() => setAsked({ name: null })}>
            {words("settings.reset.all")}
          </Button>
        </div>
        {chooser.input}
        {told && !session.fault && <Told {...told} place={place} />}
      </section>
      {asked && (
        <ConfirmDialog
          title={
            asked.name === null
              ? words("settings.reset.title", { place })
              : words("settings.reset.one-title", { name: words(`settings.kind.${asked.name}`), place })
          }
          text={words(asked.name === null ? "settings.reset.text" : "settings.reset.one-text", { place })}
          act={words("settings.reset")}
          onAct={() => {
            setAsked(null);
            void controller.resetSettings(layer, asked.name === null ? PORTABLE_SETTINGS : [asked.name]);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** What became of a file. */
function Told(props: { file: string; problems: readonly Why[]; place: string }): ReactElement {
  const { file, problems, place } = props;
  const styles = useStyles();
  const words = useWords();
  if (problems.length === 0)
    return (
      <p role="status" className={styles.text}>
        {words("settings.imported", { file, place })}
      </p>
    );
  return (
    <div role="alert" className={styles.fault}>
      {words("settings.refused", { file })}
      <ul>
        {problems.map(({ id, values = {} }, index) => {
          const name = String(values["setting"] ?? "");
          const kind = words.has(`settings.kind.${name}`) ? words(`settings.kind.${name}`) : name;
          return <li key={index}>{words(id, { ...values, setting: kind })}</li>;
        })}
      </ul>
    </div>
  );
}
