import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GroupBar } from "../view/standing";
import { useWords, type Words } from "../words";

const useStyles = makeStyles({
  bars: { display: "flex", gap: "2px", height: "6px", margin: "6px 4px 3px 0" },
  bar: {
    position: "relative",
    overflow: "hidden",
    minWidth: "4px",
    borderRadius: "3px",
    backgroundColor: tokens.colorNeutralBackground5,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  filled: {
    position: "absolute",
    insetBlock: 0,
    left: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
  },
  hatched: {
    position: "absolute",
    insetBlock: 0,
    forcedColorAdjust: "none",
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteDarkOrangeForeground1} 0 2px, transparent 2px 4px)`,
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "10px",
    paddingRight: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The level-1 groups: width = weight, fill = score rate, hatched = not scored; the figures stand below. */
export function GroupBars({ groups }: { groups: readonly GroupBar[] }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  if (groups.length === 0) return null;
  return (
    <div role="group" aria-label={words("pane.head.groups")}>
      <div className={styles.bars} aria-hidden>
        {groups.map(({ key, width, filled, hatched }) => (
          <span key={key} className={styles.bar} style={{ flexGrow: width, flexBasis: 0 }}>
            <span className={styles.filled} style={{ width: `${filled * 100}%` }} />
            <span className={styles.hatched} style={{ left: `${filled * 100}%`, width: `${hatched * 100}%` }} />
          </span>
        ))}
      </div>
      <div className={styles.legend}>
        {groups.map((group) => (
          <span key={group.key}>{legend(group, words)}</span>
        ))}
      </div>
    </div>
  );
}

function legend({ name, weight, score, open, blank }: GroupBar, words: Words): string {
  const values = { name: name ?? words("pane.head.execution"), weight, score, open: open ?? "" };
  if (blank) return words("pane.head.group-blank", values);
  return words(open === null ? "pane.head.group" : "pane.head.group-open", values);
}
