import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { scoreOffer } from "../view/score-offer";
import { useWords } from "../words";
import { WriteAsMenu } from "./write-as-menu";

/** What of the picks would be written, as the bottom bar says it. */
export function picksText(review: TableReview, session: Session, words: ReturnType<typeof useWords>): string {
  const count = chosenCount(review, session);
  return count === 0 ? words("pane.score.nothing") : words(`scoring.picked.${session.score.as}`, { count });
}

/** How picks are written, and their preview. */
export function ScoreBar(props: {
  review: TableReview;
  session: Session;
  /** Whether the sheet may be written to now. */
  writable: boolean;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, writable, controller, dispatch } = props;
  const words = useWords();
  return (
    <>
      <WriteAsMenu
        as={session.score.as}
        onChange={(as) => dispatch({ type: "score", action: { type: "write-as", as } })}
      />
      <Button
        appearance="primary"
        disabled={!writable || chosenCount(review, session) === 0}
        onClick={() => controller.previewScores()}
      >
        {words("pane.score.preview")}
      </Button>
    </>
  );
}

function chosenCount(review: TableReview, { reading, score }: Session): number {
  return reading ? scoreOffer(review, reading.grid, score.picked).chosen.size : 0;
}
