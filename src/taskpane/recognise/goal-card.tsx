import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { EvaluationTable } from "../../core/evaluation/table";
import { goalReason } from "../../core/evaluation/reasons";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { AnswerLine } from "./answer-line";

const useStyles = makeStyles({ card: { padding: 0 } });

const LONGEST = 60;
const MOST_SHOWN = 10;

/** What the form wants to reach and what it says was reached, goal by goal. */
export function GoalCard({ table, controller }: { table: EvaluationTable; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  return (
    <>
      <h2 className={surface.heading}>{words("pane.recognise.band.goal")}</h2>
      <section className={mergeClasses(surface.card, styles.card)} aria-label={words("pane.recognise.band.goal")}>
        {table.blocks.slice(0, MOST_SHOWN).flatMap(({ goal }, index) =>
          (["expected", "actual"] as const).map((role) => {
            const entry = goal?.[role] ?? null;
            const name = words(`correct.cell.${role}`);
            const text = entry?.held?.text.trim() ?? null;
            return (
              <AnswerLine
                key={`${index}-${role}`}
                label={table.blocks.length > 1 ? `${name} ${index + 1}` : name}
                text={text && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
                cells={entry ? [entry.cell] : []}
                why={goal && entry ? [goalReason(goal)] : []}
                sheet={table.sheet}
                role={role}
                stacked
                refusable={entry !== null}
                controller={controller}
              />
            );
          }),
        )}
      </section>
    </>
  );
}
