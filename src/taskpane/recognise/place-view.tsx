import { Button } from "@fluentui/react-components";
import { use, useState, type ReactElement } from "react";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import type { Reading } from "../session/reading";
import type { Session } from "../session/session";
import { useWords } from "../words";
import { CorrectionBar } from "./correction-bar";
import { KeptCorrections } from "./kept-corrections";
import { PlaceTable } from "./place-table";

/** On a sheet on which no table was found: "the table is here", and what is kept of earlier corrections. */
export default function PlaceView(props: { reading: Reading; session: Session; controller: Controller }): ReactElement {
  const { reading, session, controller } = props;
  const surface = useSurface();
  const words = useWords();
  use(controller.pointer()); // loaded with the view, so that nothing waits when somebody points
  const [open, setOpen] = useState(false);
  const step = session.recognise.steps.at(-1);
  const first = [...reading.grid.cells.values()].reduce((top, { row }) => Math.min(top, row), reading.grid.rowCount);
  return (
    <div className={surface.body}>
      {step && (
        <CorrectionBar
          step={step}
          place={words("correct.kept.machine")}
          onUndo={() => void controller.undoCorrection()}
        />
      )}
      <section className={surface.card} aria-label={words("correct.place")}>
        <h2 className={surface.title}>{words("correct.place")}</h2>
        <p className={surface.quiet}>{words("correct.place.hint")}</p>
        {open ? (
          <PlaceTable start={{ top: first, bottom: first }} controller={controller} onClose={() => setOpen(false)} />
        ) : (
          <Button size="small" onClick={() => setOpen(true)}>
            {words("correct.place.open")}
          </Button>
        )}
      </section>
      <KeptCorrections table={null} settings={session.settings} controller={controller} />
    </div>
  );
}
