import type { TableReview } from "../../core/review/review";
import type { SettingName } from "../../core/settings/settings";
import { firstDraft } from "../score/profile/own-profile";
import type { Action } from "../session/reducer";
import type { Session } from "../session/session";
import type { Words } from "../words";

/** What leads from the settings to where each is edited, on the sheet that is open. */
export function editorOf(name: SettingName, review: TableReview, session: Session, words: Words): readonly Action[] {
  switch (name) {
    case "profileEdits": {
      const draft = firstDraft(review, session.settings, words("profile.custom"));
      return [
        { type: "tab", tab: "score" },
        { type: "score", action: { type: "draft", draft } },
      ];
    }
    case "rules":
      return [
        { type: "tab", tab: "check" },
        { type: "check", action: { type: "panel", panel: { kind: "rules" } } },
      ];
    case "suppressions":
      return [
        { type: "tab", tab: "check" },
        { type: "check", action: { type: "panel", panel: { kind: "suppressed" } } },
      ];
    case "wording":
      return [
        { type: "tab", tab: "report" },
        { type: "report", action: { type: "view", view: "wording" } },
      ];
    case "reportForm":
    case "outlines":
      return [
        { type: "tab", tab: "report" },
        { type: "report", action: { type: "view", view: "report" } },
      ];
    case "corrections":
      return [{ type: "tab", tab: "recognise" }];
    case "overrides":
      return [{ type: "tab", tab: "score" }];
    default:
      return [];
  }
}
