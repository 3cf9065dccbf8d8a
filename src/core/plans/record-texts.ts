import type { ReviewRecord } from "../review/review-record";
import type { Wording } from "./wording";

/** The lines of a review record around its tables, the same on a sheet and in Word. */
export interface RecordTexts {
  readonly title: string;
  readonly about: readonly string[];
  /** One a suppressed finding. */
  readonly reasons: readonly string[];
  /** What was put right since the record before; empty where there is none. */
  readonly fixed: readonly string[];
  /** Left for people to fill in. */
  readonly signatures: readonly string[];
}

/** @param version of this software, "0.1.0" */
export function recordTexts(record: ReviewRecord, version: string, words: Wording): RecordTexts {
  const { opinions, suppressed, fixed } = record;
  const count = (severity: string) => opinions.filter((opinion) => opinion.severity === severity).length;
  const or = (text: string | null) => text ?? words("record.blank");
  const fresh = opinions.filter(({ since }) => since === "new").length;
  return {
    title: words("record.title"),
    about: [
      words("record.about.table", {
        project: or(record.project ?? record.title),
        department: or(record.department),
        year: or(record.year),
      }),
      words("record.about.place", { sheet: record.sheet, range: record.range }),
      words("record.about.scores", {
        printed: or(record.printed),
        grade: or(record.grade),
        recorded: or(record.recorded),
        recomputed: or(record.recomputed),
      }),
      words("record.about.made", {
        profile: words(`profile.${record.profile}`),
        version,
        ruleSet: record.ruleSet,
      }),
      words("record.about.counts", {
        errors: count("error"),
        warnings: count("warning"),
        infos: count("info"),
        suppressed: suppressed.length,
      }),
    ],
    reasons: suppressed.map(({ reason, made }) =>
      words(made === "" ? "record.reason" : "record.reason-made", { reason, made }),
    ),
    fixed:
      fixed === null
        ? []
        : [
            words("record.since", { fresh, unchanged: opinions.length - fresh, fixed: fixed.length }),
            ...fixed.map(({ rule, cell, path }) =>
              words("record.fixed", {
                cell,
                rule: words(`rule.${rule}.title`),
                path: path.length === 0 ? "" : `（${path.join(" › ")}）`,
              }),
            ),
          ],
    signatures: [words("record.sign.reviewer"), words("record.sign.unit")],
  };
}
