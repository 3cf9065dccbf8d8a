import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import type { Reading } from "../session/reading";
import { TextButton } from "../parts/text-button";
import { useWords } from "../words";
import { EmptyState } from "./empty-state";

const useStyles = makeStyles({
  list: { width: "100%", maxWidth: "300px", textAlign: "left", boxSizing: "border-box" },
});

/** Nothing found: what was looked for, why not here, where else it may be, and a sheet to try things on. */
export default function NoTable(props: { reading: Reading; busy: boolean; controller: Controller }): ReactElement {
  const { reading, busy, controller } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const others = reading.sheets.filter(
    ({ name, visibility }) => name !== reading.sheet.name && visibility === "visible",
  );
  const empty = reading.grid.cells.size === 0;
  const [skipped] = reading.review.skipped;
  const why = skipped && !empty ? [words("pane.none.why", { why: words(skipped.why.id, skipped.why.values) })] : [];
  return (
    <EmptyState
      title={words(empty ? "pane.none.empty" : "pane.none.title")}
      lines={[words("pane.none.looked-for"), ...why]}
    >
      {others.length > 0 && (
        <div className={`${surface.card} ${styles.list}`}>
          {words("pane.none.elsewhere")}
          <ul>
            {others.map(({ name }) => (
              <li key={name}>
                <TextButton onClick={() => void controller.read(name)}>{name}</TextButton>
              </li>
            ))}
          </ul>
          <TextButton onClick={() => void controller.openOverview()}>{words("overview.open")}</TextButton>
        </div>
      )}
      <Button size="small" disabled={busy || !reading.canWrite} onClick={() => void controller.previewSample()}>
        {words("help.sample.insert")}
      </Button>
    </EmptyState>
  );
}
