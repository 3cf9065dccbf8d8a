import type { Outcome } from "../outcome";
import { addition } from "./apply-addition";
import { allOrNothing } from "./apply-all-or-nothing";
import { deduction } from "./apply-deduction";
import { ladder, words } from "./apply-grades";
import { proportion } from "./apply-proportion";
import { agreed } from "./percent-readings";
import type { Standard } from "./standard";
import { unfit, type StandardCase } from "./standard-case";

/**
 * The score that a row's own 评分标准 gives. Null where it leaves the scoring to the profile (a mere description, or
 * 按比例); not computable where it cannot be read or does not fit the row.
 */
export function byStandard(standard: Standard, row: StandardCase): Outcome | null {
  switch (standard.kind) {
    case "description":
      return null;
    case "proportion":
      return proportion(standard, row);
    case "unread":
      return unfit("score.why.standard-unread", row);
    case "all-or-nothing":
      return allOrNothing(standard.full, row);
    case "deduction":
      return agreed(standard, row, deduction);
    case "ladder":
      return agreed(standard, row, ladder);
    case "addition":
      return addition(standard, row);
    case "words":
      return words(standard.words, row);
  }
}
