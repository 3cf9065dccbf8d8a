import { use, useMemo, type ReactElement } from "react";
import { leaves } from "../../core/evaluation/walk";
import type { TableReview } from "../../core/review/review";
import { correctionOf } from "../../core/settings/correction-list";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { openDoubts } from "../view/doubts";
import { headFields } from "../view/head-fields";
import { roleLines } from "../view/role-lines";
import { sheetMap } from "../view/sheet-map";
import { useWords } from "../words";
import { BandsCard } from "./bands-card";
import { ChosenCell } from "./chosen-cell";
import { CorrectionBar } from "./correction-bar";
import { DoubtList } from "./doubt-list";
import { FundsCard } from "./funds-card";
import { GoalCard } from "./goal-card";
import { HeadInfo } from "./head-info";
import { KeptCorrections } from "./kept-corrections";
import { RoleList } from "./role-list";
import { SchemeCard } from "./scheme-card";
import { SheetMapView } from "./sheet-map";

/**
 * Which cell plays which role: what is unsure first, the map, the columns, the scheme with its sums, the rows, the head;
 * each can be corrected where it stands.
 */
export function RecogniseTab(props: { review: TableReview; session: Session; controller: Controller }): ReactElement {
  const { review, session, controller } = props;
  const surface = useSurface();
  const words = useWords();
  use(controller.pointer()); // loaded with the tab, so that nothing waits when somebody points
  const { table } = review;
  const { confirmed, steps } = session.recognise;
  const map = useMemo(() => sheetMap(table), [table]);
  const doubts = useMemo(() => openDoubts(table, confirmed), [table, confirmed]);
  const lines = useMemo(() => roleLines(table, doubts), [table, doubts]);
  const step = steps.at(-1);
  const inWorkbook = correctionOf(session.settings.workbook.corrections, table.fingerprint) !== null;
  return (
    <div className={surface.body}>
      {step && (
        <CorrectionBar
          step={step}
          place={words(inWorkbook ? "correct.kept.both" : "correct.kept.machine")}
          onUndo={() => void controller.undoCorrection()}
        />
      )}
      <DoubtList doubts={doubts} sheet={table.sheet} controller={controller} />
      <div className={surface.card}>
        <SheetMapView map={map} go={(place) => void controller.go([{ sheet: table.sheet, ...place }])} />
      </div>
      <ChosenCell review={review} controller={controller} />
      <h2 className={surface.heading}>
        {words("pane.recognise.roles")} ·{" "}
        {words("pane.recognise.count", { indicators: leaves(table).length, blocks: table.blocks.length })}
      </h2>
      <RoleList lines={lines} controller={controller} fingerprint={table.fingerprint} />
      <SchemeCard review={review} controller={controller} />
      <BandsCard table={table} controller={controller} />
      <FundsCard table={table} controller={controller} />
      <GoalCard table={table} controller={controller} />
      <HeadInfo fields={headFields(table)} sheet={table.sheet} controller={controller} />
      <KeptCorrections table={table} settings={session.settings} controller={controller} />
    </div>
  );
}
