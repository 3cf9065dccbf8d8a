import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import type { HeadField } from "../view/head-fields";
import { useWords } from "../words";
import { AnswerLine } from "./answer-line";

const useStyles = makeStyles({ card: { padding: 0 } });

/** What stands above the indicators, each with its cells; whose form it is a person can show. */
export function HeadInfo(props: { fields: readonly HeadField[]; sheet: string; controller: Controller }): ReactElement {
  const { fields, sheet, controller } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  return (
    <>
      <h2 className={surface.heading}>{words("pane.recognise.head")}</h2>
      <section className={mergeClasses(surface.card, styles.card)} aria-label={words("pane.recognise.head")}>
        {fields.map(({ label, text, cells, role, why }) => (
          <AnswerLine
            key={label}
            label={words(label)}
            text={text}
            cells={cells}
            why={why}
            sheet={sheet}
            role={role}
            refusable={text !== null && role !== undefined}
            controller={controller}
          />
        ))}
      </section>
    </>
  );
}
