import { actualCopiesSign } from "./actual-copies-sign";
import { actualEqualsTarget } from "./actual-equals-target";
import { actualMissing } from "./actual-missing";
import { actualOver100 } from "./actual-over-100";
import { actualOverfulfilled } from "./actual-overfulfilled";
import { actualTypeMismatch } from "./actual-type-mismatch";
import { deadlineMissed } from "./deadline-missed";
import { deadlineNotDated } from "./deadline-not-dated";
import { deviationUnexplained } from "./deviation-unexplained";
import { directionContradicts } from "./direction-contradicts";
import { directionUnstated } from "./direction-unstated";
import { executionCap } from "./execution-cap";
import { executionDoubleCounted } from "./execution-double-counted";
import { executionLowOutputFull } from "./execution-low-output-full";
import { executionLowUnexplained } from "./execution-low-unexplained";
import { executionRateRounded } from "./execution-rate-rounded";
import { executionRate } from "./execution-rate";
import { executionRowUnfilled } from "./execution-row-unfilled";
import { executionScore } from "./execution-score";
import { formulaError } from "./formula-error";
import { formulaHardcoded } from "./formula-hardcoded";
import { formulaRangeShort } from "./formula-range-short";
import { fundsAdjusted } from "./funds-adjusted";
import { fundsCostMismatch } from "./funds-cost-mismatch";
import { fundsInitialMissing } from "./funds-initial-missing";
import { fundsOverspent } from "./funds-overspent";
import { fundsSubrowScored } from "./funds-subrow-scored";
import { fundsTotal } from "./funds-total";
import { fundsUnit } from "./funds-unit";
import { fundsZeroBudget } from "./funds-zero-budget";
import { goalActualMissing } from "./goal-actual-missing";
import { goalNumberUnsupported } from "./goal-number-unsupported";
import { gradeBand } from "./grade-band";
import { hiddenCells } from "./hidden-cells";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorEmpty } from "./indicator-empty";
import { indicatorMisplaced } from "./indicator-misplaced";
import { indicatorPlaceholder } from "./indicator-placeholder";
import { indicatorsLevelMissing } from "./indicators-level-missing";
import { indicatorsSatisfactionMissing } from "./indicators-satisfaction-missing";
import { indicatorsTooFew } from "./indicators-too-few";
import { instructionsLeft } from "./instructions-left";
import { mergedCoveredValue } from "./merged-covered-value";
import { noteContradicts } from "./note-contradicts";
import { numberAsText } from "./number-as-text";
import { problemsEmpty } from "./problems-empty";
import { reasonWithoutDeviation } from "./reason-without-deviation";
import { scoreColumnsDisagree } from "./score-columns-disagree";
import { scoreCutMet } from "./score-cut-met";
import { scoreFullUnmet } from "./score-full-unmet";
import { scoreMissing } from "./score-missing";
import { scoreNotNumeric } from "./score-not-numeric";
import { scoreNotProportional } from "./score-not-proportional";
import { scoreOutOfRange } from "./score-out-of-range";
import { scoreOutsideBand } from "./score-outside-band";
import { scoreRawPercentage } from "./score-raw-percentage";
import { scoreShared } from "./score-shared";
import { scoreSubtotal } from "./score-subtotal";
import { scoreTotal } from "./score-total";
import { surveyBaseMissing } from "./survey-base-missing";
import { targetMissing } from "./target-missing";
import { targetUnquantified } from "./target-unquantified";
import { totalMissing } from "./total-missing";
import { unitMismatch } from "./unit-mismatch";
import { valuesLookLikeWeights } from "./values-look-like-weights";
import { weightConflict } from "./weight-conflict";
import { weightDominant } from "./weight-dominant";
import { weightMissing } from "./weight-missing";
import { weightNotNumeric } from "./weight-not-numeric";
import { weightsGroup } from "./weights-group";
import { weightsOptionalPool } from "./weights-optional-pool";
import { weightsProfile } from "./weights-profile";
import { weightsTotalCell } from "./weights-total-cell";
import { weightsTotal } from "./weights-total";
import { yearInconsistent } from "./year-inconsistent";
import type { Rule } from "./rule";

/** Every rule, by name. Their order means nothing. */
export const catalogue: readonly Rule[] = [
  actualCopiesSign,
  actualEqualsTarget,
  actualMissing,
  actualOver100,
  actualOverfulfilled,
  actualTypeMismatch,
  deadlineMissed,
  deadlineNotDated,
  deviationUnexplained,
  directionContradicts,
  directionUnstated,
  executionCap,
  executionDoubleCounted,
  executionLowOutputFull,
  executionLowUnexplained,
  executionRateRounded,
  executionRate,
  executionRowUnfilled,
  executionScore,
  formulaError,
  formulaHardcoded,
  formulaRangeShort,
  fundsAdjusted,
  fundsCostMismatch,
  fundsInitialMissing,
  fundsOverspent,
  fundsSubrowScored,
  fundsTotal,
  fundsUnit,
  fundsZeroBudget,
  goalActualMissing,
  goalNumberUnsupported,
  gradeBand,
  hiddenCells,
  indicatorDuplicate,
  indicatorEmpty,
  indicatorMisplaced,
  indicatorPlaceholder,
  indicatorsLevelMissing,
  indicatorsSatisfactionMissing,
  indicatorsTooFew,
  instructionsLeft,
  mergedCoveredValue,
  noteContradicts,
  numberAsText,
  problemsEmpty,
  reasonWithoutDeviation,
  scoreColumnsDisagree,
  scoreCutMet,
  scoreFullUnmet,
  scoreMissing,
  scoreNotNumeric,
  scoreNotProportional,
  scoreOutOfRange,
  scoreOutsideBand,
  scoreRawPercentage,
  scoreShared,
  scoreSubtotal,
  scoreTotal,
  surveyBaseMissing,
  targetMissing,
  targetUnquantified,
  totalMissing,
  unitMismatch,
  valuesLookLikeWeights,
  weightConflict,
  weightDominant,
  weightMissing,
  weightNotNumeric,
  weightsGroup,
  weightsOptionalPool,
  weightsProfile,
  weightsTotalCell,
  weightsTotal,
  yearInconsistent,
];
