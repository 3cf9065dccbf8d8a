import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { phraseFault, phraseFields } from "../../core/narrate/fit-phrase";
import { narrateOptions } from "../../core/narrate/options-in-force";
import { phraseExamples } from "../../core/narrate/phrase-examples";
import { PHRASES, type PhraseId } from "../../core/narrate/phrases";
import type { TableReview } from "../../core/review/review";
import { settingsInForce, type LayeredSettings } from "../../core/settings/settings";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

const useStyles = makeStyles({
  opener: {
    display: "block",
    width: "100%",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  own: { color: tokens.colorBrandForeground1 },
  row: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "6px 0", alignItems: "center" },
  text: { width: "100%" },
  example: {
    margin: "4px 0",
    padding: "4px 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: `"FangSong", "STFangsong", "Noto Serif CJK SC", serif`,
    overflowWrap: "anywhere",
  },
});

/** One phrase: its wordings, a line each, checked while they are typed and previewed on the sheet that is open. */
export function PhraseEditor(props: {
  phrase: PhraseId;
  /** The person's wordings; null: the shipped ones hold. */
  own: readonly string[] | null;
  review: TableReview;
  settings: LayeredSettings;
  onKeep: (wordings: readonly string[] | null) => void;
}): ReactElement {
  const { phrase, own, review, settings, onKeep } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const standing = own ?? PHRASES[phrase];
  const [typed, setTyped] = useState<string | null>(null);
  const open = typed !== null;
  const wordings = (typed ?? "").split("\n").filter((line) => line.trim() !== "");
  const fault = useMemo(() => {
    if (!open) return null;
    const lines = wordings.length > 0 ? wordings : [""];
    return lines.map((wording) => phraseFault(phrase, wording)).find((each) => each !== null) ?? null;
  }, [open, phrase, wordings]);
  const fields = phraseFields(phrase) ?? [];
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={open}
        onClick={() => setTyped(open ? null : standing.join("\n"))}
      >
        <span className={own ? styles.own : undefined}>{standing[0]}</span>
        <span className={surface.quiet}>
          {" "}
          {own ? words("wording.own") : standing.length > 1 ? words("wording.several", { count: standing.length }) : ""}
        </span>
      </button>
      {open && (
        <>
          {fields.length > 0 && (
            <div className={styles.row} role="group" aria-label={words("wording.fields")}>
              <span className={surface.quiet}>{words("wording.fields")}</span>
              {fields.map((field) => (
                <Button key={field} size="small" onClick={() => setTyped(`${typed}{${field}}`)}>
                  {`{${field}}`}
                </Button>
              ))}
            </div>
          )}
          <Field
            label={words("wording.lines")}
            validationState={fault ? "error" : "none"}
            validationMessage={fault ? words(fault.id, fault.values) : ""}
          >
            <Textarea
              className={styles.text}
              resize="vertical"
              value={typed}
              onChange={(_, data) => setTyped(data.value)}
            />
          </Field>
          {!fault && <Examples phrase={phrase} wordings={wordings} review={review} settings={settings} />}
          <div className={styles.row}>
            <Button
              size="small"
              appearance="primary"
              disabled={fault !== null || typed === standing.join("\n")}
              onClick={() => {
                onKeep(wordings);
                setTyped(null);
              }}
            >
              {words("wording.keep")}
            </Button>
            {own && (
              <Button
                size="small"
                onClick={() => {
                  onKeep(null);
                  setTyped(null);
                }}
              >
                {words("wording.shipped")}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={() => setTyped(null)}>
              {words("pane.cancel")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function Examples(props: {
  phrase: PhraseId;
  wordings: readonly string[];
  review: TableReview;
  settings: LayeredSettings;
}): ReactElement {
  const { phrase, wordings, review, settings } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { table, scores, findings, profile } = review;
  const examples = useMemo(() => {
    const inForce = settingsInForce(settings);
    const options = narrateOptions(inForce, profile.profile.id, inForce.reportForm);
    return phraseExamples({ table, scores, findings }, options, phrase, wordings);
  }, [phrase, wordings, table, scores, findings, profile, settings]);
  return (
    <div aria-live="polite">
      <div className={surface.quiet}>{words(examples.length > 0 ? "wording.preview" : "wording.no-preview")}</div>
      {examples.map((example) => (
        <p key={example} className={styles.example}>
          {example}
        </p>
      ))}
    </div>
  );
}
