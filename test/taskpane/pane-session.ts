import { makeGrid, type Grid, type GridCell } from "../../src/core/grid/grid";
import core from "../../src/taskpane/core";
import { makeController, type Controller } from "../../src/taskpane/session/controller";
import { reduce, type Action } from "../../src/taskpane/session/reducer";
import { START, type Session } from "../../src/taskpane/session/session";
import type { WorkbookPort } from "../../src/workbook/port";

/** The pane without its face: the real controller, core and reducer over a port. */
export interface PaneSession {
  readonly controller: Controller;
  readonly session: () => Session;
  readonly actions: readonly Action[];
}

export function paneSession(port: WorkbookPort, from: Session = START): PaneSession {
  let session = from;
  const actions: Action[] = [];
  const controller = makeController(
    port,
    core,
    () => session,
    (action) => {
      actions.push(action);
      session = reduce(session, action);
    },
  );
  return { controller, session: () => session, actions };
}

export const SHEET = "自评表";
/** 80% of at least 90% is not worth 50 of 50: one score to be recomputed, and the total with it. */
export const SCORE_CELL = "G3";

/** A small form with one score that differs and the total that follows from it. */
export function selfEvaluation(sheet = SHEET, score = 50): Grid {
  const rows: (string | number | null)[][] = [
    ["项目支出绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "覆盖率", "≥90%", "80%", 50, score],
    ["效益指标", "社会效益指标", "知晓率", "≥95%", "96%", 50, 50],
    ["总分", null, null, null, null, 100, score + 50],
  ];
  return sheetOf(sheet, rows);
}

export function sheetOf(sheet: string, rows: readonly (readonly (string | number | null)[])[]): Grid {
  const cells = rows.flatMap((values, r) =>
    values.flatMap((value, c): GridCell[] =>
      value === null
        ? []
        : [{ row: r + 1, column: c + 1, value, text: String(value), formula: null, numberFormat: "General" }],
    ),
  );
  return makeGrid({ sheet, cells });
}
