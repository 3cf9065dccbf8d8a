import type { Kernel } from "../session/kernel";

export interface ScoreActions {
  /** Lays the picked scores on the table. */
  previewScores(): void;
}

export function scoreActions({ core, session, dispatch }: Kernel): ScoreActions {
  return {
    previewScores() {
      const { reading, table, score } = session();
      if (!reading) return;
      const plan = core.planScores(reading.review, table, reading.grid, score.picked, score.as);
      dispatch({ type: "preview", preview: { plan, purpose: "scores" } });
    },
  };
}
