import { makeStyles, Spinner } from "@fluentui/react-components";
import { Suspense, useCallback, useMemo, type ReactElement, type ReactNode } from "react";
import type { CellRef } from "../../core/grid/address";
import type { TableReview } from "../../core/review/review";
import { onDemand } from "../on-demand";
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
import { Judgement } from "./judgement";
import { MattersCard } from "./matters-card";
import { OverrideList } from "./override-list";
import { firstDraft, makeDefault } from "./profile/own-profile";
import { ProfileMenu } from "./profile/profile-menu";
import { ScoreDetail } from "./score-detail";
import { ScoreFilterMenu } from "./score-filter-menu";
import type { ScoreAction } from "./score-state";
import { ScoreTable } from "./score-table";

// Opened by those who set figures of their own.
const ProfilePage = onDemand(() => import("./profile/profile-page"));

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "4px" },
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
  const { picked, filter, open, pictures, draft, fileProblems } = session.score;
  const busy = session.busy !== null;
  const act = useCallback((action: ScoreAction) => dispatch({ type: "score", action }), [dispatch]);
  const go = useCallback((cells: readonly CellRef[]) => void controller.go(cells), [controller]);
  const onPick = useCallback((address: string, on: boolean) => act({ type: "pick", address, on }), [act]);
  const onOpen = useCallback((key: string | null) => act({ type: "open", key }), [act]);
  const { overrides } = session.settings.workbook;
  const offer = useMemo(() => scoreOffer(review, reading.grid, picked), [review, reading.grid, picked]);
  const rows = useMemo(() => scoreRows(review, offer), [review, offer]);
  const shown = useMemo(() => filtered(rows, filter), [rows, filter]);
  if (draft) {
    return (
      <Suspense fallback={<Spinner size="tiny" />}>
        <ProfilePage
          draft={draft}
          fileProblems={fileProblems}
          disabled={busy}
          onDraft={(changed) => act({ type: "draft", draft: changed })}
          onFileRefused={(problems) => act({ type: "file-refused", problems })}
          onKeep={(layer, edits) => void controller.keepProfile(layer, edits)}
          onClose={() => act({ type: "draft", draft: null })}
        />
      </Suspense>
    );
  }
  return (
    <div className={surface.body}>
      <ClosingCard review={review} go={go} />
      <MattersCard review={review} open={pictures} onOpen={(on) => act({ type: "pictures", on })} />
      <OverrideList
        overrides={overrides.filter(({ indicator }) => indicator.sheet === review.table.sheet)}
        unfit={reading.review.unfit}
        disabled={busy}
        go={go}
        onRemove={(gone) =>
          void controller.set(
            "workbook",
            "overrides",
            overrides.filter((one) => one !== gone),
          )
        }
      />
      <div className={styles.bar}>
        <ScoreFilterMenu rows={rows} filter={filter} onFilter={(one) => act({ type: "filter", filter: one })} />
        <ProfileMenu
          profile={review.profile}
          settings={session.settings}
          disabled={busy}
          onChoose={(id) => void controller.chooseProfile(id)}
          onEdit={() => act({ type: "draft", draft: firstDraft(review, session.settings, words("profile.custom")) })}
          onMakeDefault={() => void makeDefault(controller, session.settings)}
        />
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
              <Under row={row} open={opened} review={review} offer={offer} go={go}>
                {row.kind === "indicator" && (
                  <Judgement row={row} review={review} session={session} controller={controller} reading={reading} />
                )}
              </Under>
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
  children: ReactNode;
}): ReactElement {
  const { row, open, review, offer, go, children } = props;
  const parts = row.explanation === null ? [] : equationParts(row.explanation, scoreOperands(review, row));
  return (
    <>
      {parts.length > 0 && <OperandEquation parts={parts} sheet={review.table.sheet} wrong={row.differs} go={go} />}
      {open && (
        <ScoreDetail row={row} review={review} offer={offer} go={go}>
          {children}
        </ScoreDetail>
      )}
    </>
  );
}
