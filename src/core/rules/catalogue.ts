import { executionCap } from "./execution-cap";
import { executionDoubleCounted } from "./execution-double-counted";
import { executionLowOutputFull } from "./execution-low-output-full";
import { executionLowUnexplained } from "./execution-low-unexplained";
import { executionRateRounded } from "./execution-rate-rounded";
import { executionRate } from "./execution-rate";
import { executionRowUnfilled } from "./execution-row-unfilled";
import { executionScore } from "./execution-score";
import { fundsTotal } from "./funds-total";
import { noteContradicts } from "./note-contradicts";
import { scoreMissing } from "./score-missing";
import { scoreOutOfRange } from "./score-out-of-range";
import { scoreTotal } from "./score-total";
import { weightConflict } from "./weight-conflict";
import { weightDominant } from "./weight-dominant";
import { weightMissing } from "./weight-missing";
import { weightNotNumeric } from "./weight-not-numeric";
import { weightsGroup } from "./weights-group";
import { weightsOptionalPool } from "./weights-optional-pool";
import { weightsProfile } from "./weights-profile";
import { weightsTotalCell } from "./weights-total-cell";
import { weightsTotal } from "./weights-total";
import type { Rule } from "./rule";

/** Every rule, by name. Their order means nothing. */
export const catalogue: readonly Rule[] = [
  executionCap,
  executionDoubleCounted,
  executionLowOutputFull,
  executionLowUnexplained,
  executionRateRounded,
  executionRate,
  executionRowUnfilled,
  executionScore,
  fundsTotal,
  noteContradicts,
  scoreMissing,
  scoreOutOfRange,
  scoreTotal,
  weightConflict,
  weightDominant,
  weightMissing,
  weightNotNumeric,
  weightsGroup,
  weightsOptionalPool,
  weightsProfile,
  weightsTotalCell,
  weightsTotal,
];
