import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { isOurs, type Bar, type ScoreMatters } from "../view/score-matters";
import { useWords } from "../words";

const useStyles = makeStyles({
  figure: { margin: "10px 0 0" },
  caption: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, marginBottom: "2px" },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  // The head is for those who listen; to the eye it only gives the columns their widths.
  head: { padding: 0, height: 0, lineHeight: 0 },
  nameColumn: { width: "34%" },
  saysColumn: { width: "92px" },
  name: {
    padding: "3px 6px 3px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
  bar: { padding: "3px 0" },
  track: {
    height: "10px",
    backgroundColor: tokens.colorNeutralBackground5,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: "hidden",
  },
  fill: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: "none" },
  lost: {
    forcedColorAdjust: "none",
    backgroundColor: "transparent",
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteDarkOrangeForeground1} 0 3px, transparent 3px 5px)`,
  },
  over: { borderRight: `3px solid ${tokens.colorPaletteRedForeground1}`, boxSizing: "border-box" },
  says: { padding: "3px 0 3px 6px", textAlign: "right", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  figures: { color: tokens.colorNeutralForeground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Score rate by level-1 group, lost points by indicator, execution of funds. A table each, with a bar in every row. */
export default function ScorePictures({ matters }: { matters: ScoreMatters }): ReactElement {
  return (
    <>
      <Picture id="rates" bars={matters.rates} />
      <Picture id="losses" bars={matters.losses} />
      <Picture id="funds" bars={matters.funds} />
    </>
  );
}

function Picture({ id, bars }: { id: "rates" | "losses" | "funds"; bars: readonly Bar[] }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const caption = useId();
  if (bars.length === 0) return null;
  return (
    <figure className={styles.figure}>
      <figcaption id={caption} className={styles.caption}>
        {words(`scoring.chart.${id}`)}
      </figcaption>
      <table className={styles.table} aria-labelledby={caption}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.nameColumn)}>
              <span className={styles.hidden}>{words("scoring.chart.name")}</span>
            </th>
            <td className={styles.head} />
            <th scope="col" className={mergeClasses(styles.head, styles.saysColumn)}>
              <span className={styles.hidden}>{words(`scoring.chart.${id}.says`)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, name, figures, says, length, over }) => (
            <tr key={key}>
              <th scope="row" className={styles.name}>
                {isOurs(name) ? words(name, { count: figures }) : name}
              </th>
              <td className={styles.bar}>
                <div className={styles.track} aria-hidden>
                  <div
                    className={mergeClasses(styles.fill, id === "losses" && styles.lost, over && styles.over)}
                    style={{ width: `${length * 100}%` }}
                  />
                </div>
              </td>
              <td className={styles.says}>
                {says}
                {key !== "rest" && <div className={styles.figures}>{words(`scoring.chart.${id}.of`, { figures })}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
