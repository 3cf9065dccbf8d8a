import type { ProfileEdits } from "../../core/settings/profile-edits";
import type { SettingsLayer } from "../../core/settings/settings";
import type { Kernel } from "../session/kernel";
import type { SettingsActions } from "../session/settings-actions";

export interface ScoreActions {
  /** Lays the picked scores on the table. */
  previewScores(): Promise<void>;
  /** Keeps a person's own figures and scores with them; what was typed stays on screen where that fails. */
  keepProfile(layer: SettingsLayer, edits: ProfileEdits): Promise<void>;
}

export function scoreActions({ core, session, dispatch, part }: Kernel, settings: SettingsActions): ScoreActions {
  return {
    async previewScores() {
      const { reading, table, score } = session();
      if (!reading) return;
      const planned = core.planScores(reading.review, table, reading.grid, score.picked, score.as);
      const plan = await part(planned, "previewing");
      if (!plan || session().reading !== reading) return; // what was picked of is no longer what is shown
      dispatch({ type: "preview", preview: { plan, purpose: "scores" } });
    },
    async keepProfile(layer, edits) {
      await settings.set(layer, "profileEdits", edits);
      if (session().fault) return;
      await settings.set(layer, "profile", "custom");
      if (!session().fault) dispatch({ type: "score", action: { type: "draft", draft: null } });
    },
  };
}
