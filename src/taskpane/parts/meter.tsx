import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  meter: {
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  level: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
  },
  low: { backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
});

/** How sure one is of something, 0 to 100. */
export function Meter({ percent, low }: { percent: number; low: boolean }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <span className={styles.meter} role="img" aria-label={words("pane.recognise.confidence", { percent })}>
      <span className={mergeClasses(styles.level, low && styles.low)} style={{ width: `${percent}%` }} />
    </span>
  );
}
