import type { ProfileId } from "../evaluation/profile";
import type { Outline } from "../settings/outlines";
import type { ReportForm } from "../settings/report-form";
import type { Settings } from "../settings/settings";
import { wordingInForce } from "../settings/wording";
import { fittingPhrases } from "./fit-phrase";
import type { NarrateOptions } from "./narrate";

/** How a table is told under what is set: the form's outline among a person's own first, and their wording. */
export function narrateOptions(
  settings: Settings,
  profile: ProfileId,
  { outline, without, depth }: Omit<ReportForm, "outline"> & { readonly outline: string | Outline | null },
): NarrateOptions {
  const own = settings.outlines.find(({ id }) => id === outline) ?? outline;
  return {
    ...(own === null ? {} : { outline: own }),
    without,
    depth,
    phrases: fittingPhrases(wordingInForce(settings.wording, profile)),
  };
}
