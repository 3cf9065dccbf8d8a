import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { scoreOffer } from "../view/score-offer";
import { useWords } from "../words";
import { Bar } from "../write/bar";
import { WriteAsMenu } from "./write-as-menu";

/** What of the picks would be written, how, and their preview. */
export default function ScoreBar(props: {
  review: TableReview;
  session: Session;
  /** Whether the sheet may be written to now. */
  writable: boolean;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, writable, controller, dispatch } = props;
  const { reading, score } = session;
  const words = useWords();
  const count = reading ? scoreOffer(review, reading.grid, score.picked).chosen.size : 0;
  return (
    <Bar says={count === 0 ? words("pane.score.nothing") : words(`scoring.picked.${score.as}`, { count })}>
      <WriteAsMenu as={score.as} onChange={(as) => dispatch({ type: "score", action: { type: "write-as", as } })} />
      <Button appearance="primary" disabled={!writable || count === 0} onClick={() => void controller.previewScores()}>
        {words("pane.score.preview")}
      </Button>
    </Bar>
  );
}
