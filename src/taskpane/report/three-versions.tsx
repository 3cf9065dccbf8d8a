import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { KeptText } from "../../core/narrate/kept";
import type { Decision } from "../../core/plans/report-refresh";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

const useStyles = makeStyles({
  // Side by side where there is room, one above the other in a narrow pane.
  versions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(180px, 100%), 1fr))",
    gap: "6px",
    margin: "4px 0",
  },
  version: {
    minWidth: 0,
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid transparent`,
    overflowWrap: "anywhere",
    lineHeight: "20px",
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" },
  merge: { width: "100%", marginTop: "4px" },
});

/** A text that both a person and the cells have changed: what was generated then, what stands, what is generated now. */
export function ThreeVersions(props: {
  text: KeptText;
  decision: Decision | null;
  onDecide: (decision: Decision) => void;
  onUndecide: (key: string) => void;
}): ReactElement {
  const { text, decision, onDecide, onUndecide } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { key, then, now } = text;
  const stands = text.standing?.text ?? "";
  const [merged, setMerged] = useState<string | null>(null);
  const chosen = decision && "text" in decision ? decision.text : null;
  const versions = [
    ["then", then ?? ""],
    ["stands", stands],
    ["now", now ?? ""],
  ] as const;
  return (
    <div>
      <div className={styles.versions}>
        {versions.map(([version, said]) => (
          <div
            key={version}
            className={`${styles.version} ${version !== "then" && chosen === said ? styles.chosen : ""}`}
          >
            <div className={surface.quiet}>{words(`pane.report.version.${version}`)}</div>
            {said}
          </div>
        ))}
      </div>
      {merged !== null && (
        <Textarea
          className={styles.merge}
          resize="vertical"
          aria-label={words("pane.report.merged")}
          value={merged}
          onChange={(_, data) => {
            setMerged(data.value);
            onDecide({ key, text: data.value });
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-pressed={chosen === stands} onClick={() => onDecide({ key, text: stands })}>
          {words("pane.report.keep-mine")}
        </Button>
        <Button size="small" aria-pressed={chosen === now} onClick={() => now !== null && onDecide({ key, text: now })}>
          {words("pane.report.take-new")}
        </Button>
        <Button
          size="small"
          aria-expanded={merged !== null}
          onClick={() => {
            setMerged(merged === null ? stands : null);
            if (merged !== null) onUndecide(key);
          }}
        >
          {words("pane.report.merge")}
        </Button>
        {decision && (
          <Button size="small" appearance="subtle" onClick={() => onUndecide(key)}>
            {words("pane.report.undecide")}
          </Button>
        )}
      </div>
    </div>
  );
}
