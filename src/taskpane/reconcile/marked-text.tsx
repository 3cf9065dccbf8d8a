import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { ReportFinding } from "../../core/reconcile/report-rule";
import type { Place } from "../../core/reconcile/statement";
import { useWords } from "../words";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: "8px 10px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: `"FangSong", "STFangsong", "Noto Serif CJK SC", serif`,
    lineHeight: "24px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: {
    padding: "0 1px",
    border: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderBottom: `2px solid ${tokens.colorPaletteRedBorderActive}`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: { outline: `2px solid ${tokens.colorBrandStroke1}` },
});

/** A report's text with its differences marked; the place that is asked for is scrolled to. */
export function MarkedText(props: {
  text: string;
  findings: readonly ReportFinding[];
  shown: Place | null;
  onPick: (finding: number) => void;
}): ReactElement {
  const { text, findings, shown, onPick } = props;
  const styles = useStyles();
  const words = useWords();
  const target = useRef<HTMLElement | null>(null);
  useEffect(() => {
    target.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const pieces: ReactElement[] = [];
  let at = 0;
  for (const { place, finding } of placesOf(findings, shown)) {
    pieces.push(<span key={`before ${place.offset}`}>{text.slice(at, place.offset)}</span>);
    at = place.offset + place.length;
    const said = text.slice(place.offset, at);
    const isShown = shown?.offset === place.offset;
    const keep = (element: HTMLElement | null): void => {
      if (isShown) target.current = element;
    };
    pieces.push(
      finding === null ? (
        <span key={place.offset} ref={keep} className={styles.shown}>
          {said}
        </span>
      ) : (
        <button
          key={place.offset}
          ref={keep}
          type="button"
          className={mergeClasses(styles.mark, isShown && styles.shown)}
          onClick={() => onPick(finding)}
        >
          {said}
        </button>
      ),
    );
  }
  return (
    <div className={styles.text} role="group" aria-label={words("reconcile.pane.marked")}>
      {pieces}
      <span>{text.slice(at)}</span>
    </div>
  );
}

/** The places of the findings and the one that is shown, in order, none over another. */
function placesOf(
  findings: readonly ReportFinding[],
  shown: Place | null,
): { readonly place: Place; readonly finding: number | null }[] {
  const all = [
    ...findings.map(({ place }, finding) => ({ place, finding })),
    ...(shown ? [{ place: shown, finding: null }] : []),
  ].sort((a, b) => a.place.offset - b.place.offset);
  let end = -1;
  return all.filter(({ place }) => {
    if (place.length === 0 || place.offset < end) return false;
    end = place.offset + place.length;
    return true;
  });
}
