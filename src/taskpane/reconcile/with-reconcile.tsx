import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { Suspense, type ReactElement, type ReactNode } from "react";
import type { TableReview } from "../../core/review/review";
import { later } from "../later";
import type { Controller } from "../session/controller";
import type { Action } from "../session/reducer";
import type { Session } from "../session/session";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

// Loaded when it is asked for, and mammoth only when a Word document is dropped.
const ReconcileView = later(() => import("./reconcile-view"));

const useStyles = makeStyles({ open: { alignSelf: "center" } });

/** What stands where there is no table, and below it the way to hold a report against itself. */
export function WithReconcile(props: {
  review: TableReview | null;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
  children: ReactNode;
}): ReactElement {
  const { review, session, controller, dispatch, children } = props;
  const styles = useStyles();
  const words = useWords();
  const surface = useSurface();
  if (session.report.view === "reconcile") {
    return (
      <Suspense fallback={<Spinner size="tiny" />}>
        <ReconcileView
          review={review}
          text={session.report.text}
          onText={(text) => dispatch({ type: "report", action: { type: "text", text } })}
          go={(cells) => void controller.go(cells)}
          onBack={() => dispatch({ type: "report", action: { type: "view", view: "report" } })}
        />
      </Suspense>
    );
  }
  return (
    <>
      {children}
      {!review && (
        <div className={surface.body}>
          <Button
            size="small"
            className={styles.open}
            onClick={() => dispatch({ type: "report", action: { type: "view", view: "reconcile" } })}
          >
            {words("reconcile.pane.open")}
          </Button>
        </div>
      )}
    </>
  );
}
