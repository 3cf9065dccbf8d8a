import { Button } from "@fluentui/react-components";
import { useContext, type ReactElement } from "react";
import { EnvironmentContext } from "../environment";
import { CopyButton } from "../parts/copy-button";
import { useSurface } from "../parts/surface";
import { whatHappened } from "../view/fault-notice";
import { faultReport } from "../view/fault-report";
import { useWords } from "../words";

/** In the place of a view that could not be loaded or shown: what happened, and the ways on. */
export function NotShown({ error, onRetry }: { error: Error; onRetry: () => void }): ReactElement {
  const surface = useSurface();
  const words = useWords();
  const environment = useContext(EnvironmentContext);
  return (
    <div className={surface.card} role="alert">
      <p>{words("shell.not-shown", { why: whatHappened(error, words) })}</p>
      <Button size="small" onClick={onRetry}>
        {words("shell.act.again")}
      </Button>{" "}
      <CopyButton
        label={words("pane.fault.copy-report")}
        text={() => faultReport({ error, during: "showing" }, environment)}
      />
    </div>
  );
}
