import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { plain } from "../../core/evaluation/decimal";
import { PROFILE_IDS, type ProfileId } from "../../core/evaluation/profile";
import { valueOf } from "../../core/evaluation/sourced";
import type { TableReview } from "../../core/review/review";
import { useSurface } from "../parts/surface";
import { Equation } from "../parts/equation";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { scoreRows } from "../view/score-rows";
import { hasMessage } from "../../messages";
import { useWords } from "../words";
import { ScoreTable } from "./score-table";

const useStyles = makeStyles({
  alert: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
  },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  select: {
    maxWidth: "220px",
    minHeight: "24px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Every score with how it comes about; what differs can be picked for writing. */
export function ScoreTab(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, controller, dispatch } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { scores, table, profile } = review;
  if (scores.column === null) {
    return (
      <div className={surface.body}>
        <p className={surface.card}>{words("pane.score.not-scored")}</p>
      </div>
    );
  }
  const printed = valueOf(table.totals.scores[scores.column]);
  return (
    <div className={surface.body}>
      <Closing review={review} />
      <ScoreTable
        rows={session.reading ? scoreRows(review, session.reading.grid) : []}
        total={{
          weight: scores.recorded.weight ? plain(scores.recorded.weight) : null,
          weightWrong: scores.recorded.weight !== null && !scores.recorded.weight.eq(table.scheme.fullMark),
          printed: printed ? plain(printed, 2) : null,
          recomputed: scores.recomputed.total ? plain(scores.recomputed.total, 2) : null,
        }}
        picked={session.score.picked}
        onPick={(address, on) => dispatch({ type: "score", action: { type: "pick", address, on } })}
        go={(cells) => void controller.go(cells)}
      />
      <label className={`${styles.foot} ${surface.quiet}`}>
        {words("pane.score.profile")}
        <select
          className={styles.select}
          value={profile.profile.id}
          onChange={(event) => controller.chooseProfile(event.target.value as ProfileId)}
        >
          {PROFILE_IDS.map((id) => (
            <option key={id} value={id}>
              {words(`profile.${id}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** An assumption that would make the printed total true: said, never offered for writing. */
function Closing({ review: { scores, table } }: { review: TableReview }): ReactElement | null {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const printed = scores.column === null ? null : valueOf(table.totals.scores[scores.column]);
  const recorded = scores.recorded.total;
  if (!printed || !recorded || printed.eq(recorded)) return null;
  const closing = scores.closing.find(({ closes }) => closes);
  return (
    <section className={`${surface.card} ${styles.alert}`}>
      <h2 className={surface.title}>
        {words("pane.score.closing-title", { printed: plain(printed, 2), recorded: plain(recorded, 2) })}
      </h2>
      {closing ? (
        <>
          <Equation
            text={`${closing.parts.map(({ value }) => plain(value, 2)).join(" + ")} = ${plain(closing.total, 2)}`}
          />
          <p className={surface.quiet}>
            {words("pane.score.closing", {
              sum: words(closing.assumption.id, closing.assumption.values),
              parts: closing.parts
                .map(({ what }) => (hasMessage(what) ? words(what) : what))
                .join(words("pane.list-separator")),
            })}
          </p>
        </>
      ) : (
        <p className={surface.quiet}>{words("pane.score.no-closing")}</p>
      )}
    </section>
  );
}
