import { getDotPath, safeParse } from "valibot";
import type { Why } from "../evaluation/why";
import { profileEdits, profileEditsSchema, type ProfileEdits } from "./profile-edits";
import { readSetting } from "./setting-kind";

/** The mark by which a file is known as one of a 评价口径. */
const FORMAT = "jiping-profile";

/** One thing that is wrong with edited figures, and where: "grades.1.from"; "" for the whole. */
export interface ProfileProblem {
  readonly at: string;
  readonly why: Why;
}

type Checked =
  | { readonly edits: ProfileEdits; readonly problems: readonly [] }
  | { readonly edits: null; readonly problems: readonly ProfileProblem[] };

/** Figures as a person typed them, checked: all that is wrong with them at once, each with its place. */
export function checkProfileEdits(value: unknown): Checked {
  const checked = safeParse(profileEditsSchema, value);
  if (checked.success) return { edits: checked.output, problems: [] };
  return {
    edits: null,
    problems: checked.issues.map((issue) => {
      const at = getDotPath(issue) ?? "";
      // Where the schema has no word of its own a key is missing or there is one too many.
      const id = issue.message.startsWith("settings.profile.") ? issue.message : "settings.profile.shape";
      return { at, why: { id, values: { at, received: issue.received } } };
    }),
  };
}

/** A 评价口径 as a file that another person can import. */
export function profileFile(edits: ProfileEdits): string {
  return `${JSON.stringify({ format: FORMAT, version: profileEdits.version, value: edits }, null, 2)}\n`;
}

/** The figures of a file, or all that keeps them from being taken. Never throws, and takes nothing of half a file. */
export function readProfileFile(text: string): Checked {
  const kept = text.replace(/^\ufeff/u, "");
  const whole = (id: string): Checked => ({ edits: null, problems: [{ at: "", why: { id } }] });
  const file = parsed(kept);
  if (typeof file !== "object" || file === null || !("format" in file) || file.format !== FORMAT) {
    return whole("settings.profile.no-file");
  }
  const { problem } = readSetting(profileEdits, kept);
  if (problem?.id === "settings.newer") return whole("settings.profile.newer");
  return checkProfileEdits("value" in file ? file.value : undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
