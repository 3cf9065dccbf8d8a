import type { ReactElement } from "react";
import { leaves } from "../../core/evaluation/walk";
import type { TableReview } from "../../core/review/review";
import { targetEntry } from "../../core/score/indicator-measures";
import type { Controller } from "../session/controller";
import type { Reading } from "../session/reading";
import type { Session } from "../session/session";
import { overrideChanged } from "../view/override-change";
import type { ScoreRow } from "../view/score-row";
import { OverrideForm } from "./override-form";

/** What a person decides of the indicator that is opened, kept in the workbook. */
export function Judgement(props: {
  row: ScoreRow;
  review: TableReview;
  reading: Reading;
  session: Session;
  controller: Controller;
}): ReactElement {
  const { row, review, reading, session, controller } = props;
  const override = review.scores.indicators.find(({ node }) => node === row.key)?.override ?? null;
  const node = leaves(review.table).find((placed) => placed.node.id === row.key)?.node;
  return (
    <OverrideForm
      key={`${row.key} ${override?.target?.readAs ?? ""} ${override?.tolerance ?? ""}`}
      override={override}
      target={(node && targetEntry(node.leaf)?.text) ?? ""}
      disabled={session.busy !== null}
      onChange={(change) =>
        void controller.set(
          "workbook",
          "overrides",
          overrideChanged(session.settings.workbook.overrides, reading.review, review, row.key, change, today()),
        )
      }
    />
  );
}

/** The day as a person here writes it: 2024-03-15. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
