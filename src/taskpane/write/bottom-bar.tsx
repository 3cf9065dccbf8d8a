import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import { CheckBar, useCheckSummary } from "../check/check-bar";
import { later } from "../later";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { openDoubts } from "../view/doubts";
import { useWords } from "../words";
import { Bar } from "./bar";

const ScoreBar = later(() => import("../score/score-bar"));
const ReportBar = later(() => import("../report/report-bar"));

/** One bar: what the main action would touch, and the action. */
export default function BottomBar(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, controller, dispatch } = props;
  const words = useWords();
  const checkSummary = useCheckSummary(review);
  const { reading, busy } = session;
  const writable = reading?.canWrite === true && !reading.sheet.protected && busy === null;
  switch (session.tab) {
    case "recognise": {
      const { length: count } = openDoubts(review.table, session.recognise.confirmed);
      return (
        <Bar says={words(count > 0 ? "pane.unsure.title" : "pane.recognise.sure", { count })}>
          <Button appearance="primary" onClick={() => void controller.confirmRecognition()}>
            {words(count > 0 ? "correct.confirm" : "pane.recognise.next")}
          </Button>
        </Bar>
      );
    }
    case "check":
      return (
        <Bar says={checkSummary}>
          <CheckBar review={review} session={session} controller={controller} writable={writable} />
        </Bar>
      );
    case "score":
      return (
        <ScoreBar review={review} session={session} writable={writable} controller={controller} dispatch={dispatch} />
      );
    case "report":
      return <ReportBar review={review} session={session} controller={controller} dispatch={dispatch} />;
  }
}
