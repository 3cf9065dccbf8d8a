import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from "react";
import type { TableReview } from "../../core/review/review";
import type { Controller } from "../session/controller";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

// Loaded when it is asked for, and mammoth only when a Word document is dropped.
const ReconcileView = lazy(() => import("./reconcile-view"));

/** What it is wrapped around, with a button that opens the view of an existing report in its place. */
export function WithReconcile(props: {
  review: TableReview | null;
  controller: Controller;
  children: ReactNode;
}): ReactElement {
  const { review, controller, children } = props;
  const words = useWords();
  const surface = useSurface();
  const [open, setOpen] = useState(false);
  if (open) {
    return (
      <Suspense fallback={<Spinner size="tiny" />}>
        <ReconcileView review={review} controller={controller} onBack={() => setOpen(false)} />
      </Suspense>
    );
  }
  return (
    <>
      <div className={surface.body}>
        <Button size="small" onClick={() => setOpen(true)}>
          {words("reconcile.pane.open")}
        </Button>
      </div>
      {children}
    </>
  );
}
