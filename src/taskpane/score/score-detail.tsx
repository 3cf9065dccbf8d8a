import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { CellRef } from "../../core/grid/address";
import type { TableReview } from "../../core/review/review";
import { CellChips } from "../parts/cell-chips";
import { scoreExplanation, type ScoreExplanation } from "../view/score-explanation";
import type { ScoreOffer } from "../view/score-offer";
import type { ScoreRow } from "../view/score-row";
import { useWords } from "../words";
import { measureWords, signWord } from "./measure-words";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(56px, max-content) minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "3px",
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  term: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: "anywhere" },
  code: { fontFamily: tokens.fontFamilyMonospace },
  unverified: {
    display: "inline-block",
    marginLeft: "6px",
    padding: "0 5px",
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorPaletteDarkOrangeForeground1,
    lineHeight: "16px",
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** How one score comes about: method, what was read, rounding, clause, the live formula, the cells. */
export function ScoreDetail(props: {
  row: ScoreRow;
  review: TableReview;
  offer: ScoreOffer;
  go: (cells: readonly CellRef[]) => void;
  children?: ReactNode;
}): ReactElement {
  const { row, review, offer, go, children } = props;
  const styles = useStyles();
  const words = useWords();
  const explained = scoreExplanation(review, offer, row);
  const { method, readings, standard, decimals, formula, source, cells } = explained;
  return (
    <>
      <dl className={styles.list}>
        <Item term={words("scoring.method")}>{words(`scoring.method.${method}`)}</Item>
        {readings && <Readings readings={readings} />}
        {standard && <Item term={words("scoring.standard")}>{standard.text}</Item>}
        {decimals !== null && (
          <Item term={words("scoring.rounding")}>
            {words(decimals === 0 ? "scoring.rounding.whole" : "scoring.rounding.decimals", { decimals })}
          </Item>
        )}
        {source && (
          <Item term={words("scoring.clause")}>
            {source.clause}
            {!source.verified && <span className={styles.unverified}>{words("scoring.unverified")}</span>}
            <div className={styles.note}>{words(`scoring.source.${source.profile}`)}</div>
          </Item>
        )}
        {formula.text !== null && (
          <Item term={words("scoring.formula")}>
            <code className={styles.code}>{formula.text}</code>
          </Item>
        )}
        {formula.why && <Item term={words("scoring.formula")}>{words(formula.why.id, formula.why.values)}</Item>}
      </dl>
      <CellChips sheet={review.table.sheet} cells={cells} go={go} />
      {children}
    </>
  );
}

function Readings({ readings }: { readings: NonNullable<ScoreExplanation["readings"]> }): ReactElement {
  const words = useWords();
  const { target, actual, direction } = readings;
  return (
    <>
      {[target, actual].map(({ measure, text }, index) => (
        <Item key={index} term={words(index === 0 ? "scoring.target" : "scoring.actual")}>
          {text === ""
            ? measureWords(measure, words)
            : words("scoring.read-as", { text, as: measureWords(measure, words) })}
        </Item>
      ))}
      {direction && (
        <Item term={words("scoring.direction")}>
          {words("scoring.direction.said", {
            sign: signWord(direction.sign),
            from: words(`scoring.direction.${direction.from}`),
          })}
        </Item>
      )}
    </>
  );
}

function Item({ term, children }: { term: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}
