import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CellChips } from "../parts/cell-chips";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import type { HeadField } from "../view/head-fields";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { padding: 0, margin: 0 },
  field: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    padding: "3px 10px",
    fontSize: "13px",
    lineHeight: "18px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  value: { margin: 0, overflowWrap: "anywhere" },
  chips: { margin: "-6px 0 0" },
});

/** What stands above the indicators, each with its cells. */
export function HeadInfo(props: {
  fields: readonly HeadField[];
  sheet: string;
  controller: Controller;
}): ReactElement | null {
  const { fields, sheet, controller } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  if (fields.length === 0) return null;
  return (
    <>
      <h2 className={surface.heading}>{words("pane.recognise.head")}</h2>
      <dl className={mergeClasses(surface.card, styles.list)}>
        {fields.map(({ label, text, cells }) => (
          <div key={label} className={styles.field}>
            <dt className={surface.quiet}>{words(label)}</dt>
            <dd className={styles.value}>{text}</dd>
            <dd className={styles.chips}>
              <CellChips sheet={sheet} cells={cells.slice(0, 1)} go={(to) => void controller.go(to)} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
