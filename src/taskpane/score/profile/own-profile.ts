import type { TableReview } from "../../../core/review/review";
import { editsOf } from "../../../core/score/profiles/edits-of";
import { settingsInForce, type LayeredSettings } from "../../../core/settings/settings";
import type { Controller } from "../../session/controller";
import { draftOf, type ProfileDraft } from "../../view/profile-draft";

/** Where editing starts: a person's own figures, else those in force. */
export function firstDraft(review: TableReview, settings: LayeredSettings, name: string): ProfileDraft {
  return draftOf(settingsInForce(settings).profileEdits ?? editsOf(review.profile.profile, name));
}

/** What this workbook is scored by becomes what every workbook is scored by that says nothing itself. */
export async function makeDefault(controller: Controller, settings: LayeredSettings): Promise<void> {
  const { profile, profileEdits } = settingsInForce(settings);
  if (profile === "custom") await controller.set("machine", "profileEdits", profileEdits);
  await controller.set("machine", "profile", profile);
}
