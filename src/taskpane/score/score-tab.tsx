import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, type ReactElement } from "react";
import { PROFILE_IDS, type ProfileId } from "../../core/evaluation/profile";
import type { CellRef } from "../../core/grid/address";
import type { TableReview } from "../../core/review/review";
import { OperandEquation } from "../parts/operand-equation";
import { useSurface } from "../parts/surface";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Reading } from "../session/reading";
import type { Session } from "../session/session";
import { equationParts } from "../view/operands";
import { filtered } from "../view/score-filter";
import { scoreOffer, type ScoreOffer } from "../view/score-offer";
import { scoreOperands } from "../view/score-operands";
import type { ScoreRow } from "../view/score-row";
import { scoreRows } from "../view/score-rows";
import { useWords } from "../words";
import { ClosingCard } from "./closing-card";
import { MattersCard } from "./matters-card";
import { ScoreDetail } from "./score-detail";
import { ScoreFilterMenu } from "./score-filter-menu";
import type { ScoreAction } from "./score-state";
import { ScoreTable } from "./score-table";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "4px" },
  select: {
    maxWidth: "180px",
    minHeight: "24px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface TabProps {
  readonly review: TableReview;
  readonly session: Session;
  readonly controller: Controller;
  readonly dispatch: (action: Action) => void;
}

/** Every score with how it comes about; what differs can be picked for writing. */
export function ScoreTab(props: TabProps): ReactElement | null {
  const surface = useSurface();
  const words = useWords();
  const { reading } = props.session;
  if (!reading) return null;
  if (props.review.scores.column === null && props.review.scores.execution === null) {
    return (
      <div className={surface.body}>
        <p className={surface.card}>{words("pane.score.not-scored")}</p>
      </div>
    );
  }
  return <Scores {...props} reading={reading} />;
}

function Scores({ review, session, controller, dispatch, reading }: TabProps & { reading: Reading }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { picked, filter, open, pictures } = session.score;
  const act = useCallback((action: ScoreAction) => dispatch({ type: "score", action }), [dispatch]);
  const go = useCallback((cells: readonly CellRef[]) => void controller.go(cells), [controller]);
  const onPick = useCallback((address: string, on: boolean) => act({ type: "pick", address, on }), [act]);
  const onOpen = useCallback((key: string | null) => act({ type: "open", key }), [act]);
  const offer = useMemo(() => scoreOffer(review, reading.grid, picked), [review, reading.grid, picked]);
  const rows = useMemo(() => scoreRows(review, offer), [review, offer]);
  const shown = useMemo(() => filtered(rows, filter), [rows, filter]);
  return (
    <div className={surface.body}>
      <ClosingCard review={review} go={go} />
      <MattersCard review={review} open={pictures} onOpen={(on) => act({ type: "pictures", on })} />
      <div className={styles.bar}>
        <ScoreFilterMenu rows={rows} filter={filter} onFilter={(one) => act({ type: "filter", filter: one })} />
        <label className={surface.quiet}>
          {words("pane.score.profile")}{" "}
          <select
            className={styles.select}
            value={review.profile.profile.id}
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
      {shown.length === 0 ? (
        <p className={surface.card} role="status">
          {words("scoring.filter.none")}
        </p>
      ) : (
        <ScoreTable
          rows={shown}
          picked={picked}
          open={open}
          withPath={filter !== "all"}
          onPick={onPick}
          onOpen={onOpen}
          go={go}
          under={(row, opened) =>
            (opened || (row.differs && row.explanation !== null)) && (
              <Under row={row} open={opened} review={review} offer={offer} go={go} />
            )
          }
        />
      )}
    </div>
  );
}

/** The arithmetic of a line that differs or is opened, and all there is to say of the opened one. */
function Under(props: {
  row: ScoreRow;
  open: boolean;
  review: TableReview;
  offer: ScoreOffer;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { row, open, review, offer, go } = props;
  const parts = row.explanation === null ? [] : equationParts(row.explanation, scoreOperands(review, row));
  return (
    <>
      {parts.length > 0 && <OperandEquation parts={parts} sheet={review.table.sheet} wrong={row.differs} go={go} />}
      {open && <ScoreDetail row={row} review={review} offer={offer} go={go} />}
    </>
  );
}
