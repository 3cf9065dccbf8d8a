import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Why } from "../../core/evaluation/why";
import { parseA1, type CellRef } from "../../core/grid/address";
import type { Override } from "../../core/settings/overrides";
import { useSurface } from "../parts/surface";
import { useWords, type Words } from "../words";
import { signWord } from "./measure-words";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "4px 0",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  name: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: "inherit",
    textAlign: "left",
    minHeight: "24px",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unfit: { margin: "4px 0 0", color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
});

/** What a person decided of single indicators, kept in the workbook, each with the way back. */
export function OverrideList(props: {
  overrides: readonly Override[];
  unfit: readonly Why[];
  disabled: boolean;
  go: (cells: readonly CellRef[]) => void;
  onRemove: (override: Override) => void;
}): ReactElement | null {
  const { overrides, unfit, disabled, go, onRemove } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  if (overrides.length === 0) return null;
  return (
    <section className={surface.card} aria-label={words("scoring.overrides", { count: overrides.length })}>
      <h2 className={surface.title}>{words("scoring.overrides", { count: overrides.length })}</h2>
      {unfit.map((why, index) => (
        <p key={index} className={styles.unfit}>
          {words(why.id, why.values)}
        </p>
      ))}
      <ul className={styles.list}>
        {overrides.map((override) => {
          const { path, sheet, cell } = override.indicator;
          const at = parseA1(cell);
          const name = path.at(-1) ?? cell;
          return (
            <li key={JSON.stringify(override.indicator)} className={styles.item}>
              <div className={styles.text}>
                <button type="button" className={styles.name} onClick={() => at && go([{ sheet, ...at }])}>
                  {name}
                </button>
                <div>{overrideWords(override, words)}</div>
              </div>
              <Button
                size="small"
                disabled={disabled}
                aria-label={words("scoring.overrides.remove-one", { name })}
                onClick={() => onRemove(override)}
              >
                {words("scoring.overrides.remove")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "方向按“≤”（人工设定）；…" */
function overrideWords({ direction, method, target, tolerance }: Override, words: Words): string {
  return [
    direction === null ? "" : words("score.override.direction", { sign: signWord(direction) }),
    method === null ? "" : words(`score.override.method.${method}`),
    target === null ? "" : words("score.override.target", { target: target.readAs }),
    tolerance === null ? "" : words("score.override.tolerance", { tolerance }),
  ]
    .filter((part) => part !== "")
    .join(words("scoring.overrides.separator"));
}
