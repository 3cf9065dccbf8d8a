import type { ProfileProblem } from "../../../core/settings/profile-file";
import type { ProfileDraft } from "../../view/profile-draft";

/** What the fields of the form share. */
export interface ProfileForm {
  readonly draft: ProfileDraft;
  readonly problems: readonly ProfileProblem[];
  /** Sets the field at a path, "grades.1.from". */
  readonly set: (path: string, value: unknown) => void;
  readonly replace: (draft: ProfileDraft) => void;
}
