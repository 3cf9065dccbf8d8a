import { reportAmount } from "../rules/report-amount";
import { reportClaimsComplete } from "../rules/report-claims-complete";
import { reportGrade } from "../rules/report-grade";
import { reportScore } from "../rules/report-score";
import { reportScoreMissing } from "../rules/report-score-missing";
import { reportTotal } from "../rules/report-total";
import { reportWeight } from "../rules/report-weight";
import { reportWeightsTotal } from "../rules/report-weights-total";
import type { ReportRule } from "./report-rule";

/** Every rule on a report's text, by name. Their order means nothing. */
export const reportCatalogue: readonly ReportRule[] = [
  reportAmount,
  reportClaimsComplete,
  reportGrade,
  reportScore,
  reportScoreMissing,
  reportTotal,
  reportWeight,
  reportWeightsTotal,
];
