import { safeParse, type GenericSchema } from "valibot";
import type { CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { EvaluationTable } from "../evaluation/table";
import type { ChosenProfile } from "../evaluation/profile";
import type { ScoreSheet } from "../score/score-sheet";
import type { MessageValues, Severity } from "./finding";

/** What a rule needs of a table; the runner answers "not applicable" where one is missing. */
export type Need =
  | "weights"
  | "weight-column"
  | "scores"
  | "target-column"
  | "actual-column"
  | "reason-column"
  | "funds"
  | "execution"
  | "indicators"
  | "total-row"
  | "total-score"
  | "grade"
  | "goal"
  | "conclusion"
  | "scored-by-design"
  | "self-evaluation-form";

export interface RuleMeta<Options = unknown> {
  readonly id: string;
  readonly severity: Severity;
  /** Message ids with the placeholders that their wording may use. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  readonly options?: {
    readonly schema: GenericSchema<unknown, Options>;
    readonly defaults: Options;
  };
  readonly needs: readonly Need[];
  /**
   * Rules before which this one steps back where both speak of the same row (one cause, one finding):
   * drop: its finding is not made; follow: it stays in the list, folded under the other.
   * `where: "table"` where the other's finding may stand anywhere in the table (funds block and indicator row).
   */
  readonly yields: readonly Yield[];
  /** The clause or source that it rests on, "财预〔2020〕10号". */
  readonly clause: string;
}

export interface Yield {
  readonly to: string;
  readonly how: "drop" | "follow";
  readonly where?: "row" | "table";
}

export interface RuleContext<Options = unknown> {
  readonly grids: readonly Grid[];
  readonly table: EvaluationTable;
  readonly scores: ScoreSheet;
  readonly profile: ChosenProfile;
  readonly options: Options;
}

/** What `check` returns of one cause; the runner adds rule, severity and folding. */
export interface Draft {
  readonly message: string;
  readonly values?: MessageValues;
  readonly primary: CellRef;
  readonly cells?: readonly CellRef[];
  readonly expected?: string | number | null;
  readonly found?: string | number | null;
  readonly explanation?: string | null;
  readonly path?: readonly string[];
  /** Overrides the rule's severity ("a rate cut off instead of rounded is a warning"). */
  readonly severity?: Severity;
  /** Set where the cause is known to be another finding: `RULE@PRIMARY`; of several the first that was made. */
  readonly follows?: string | readonly string[];
}

/** "Not applicable" from inside a check, for reasons that `needs` cannot tell. */
export interface Inapplicable {
  readonly inapplicable: {
    readonly id: string;
    readonly values?: MessageValues;
  };
}

export interface Rule<Options = unknown> {
  readonly meta: RuleMeta<Options>;
  readonly check: (context: RuleContext<Options>) => readonly Draft[] | Inapplicable;
}

/**
 * Makes a rule of its meta and its check, so that rules with different options fit one catalogue. Options that do not
 * fit the schema are replaced by the defaults: a broken setting never breaks a check.
 */
export function defineRule<Options = undefined>(rule: Rule<Options>): Rule {
  const { options } = rule.meta;
  return {
    meta: rule.meta,
    check: (context) => {
      const parsed = options ? safeParse(options.schema, context.options ?? options.defaults) : null;
      const chosen = parsed?.success ? parsed.output : options?.defaults;
      return rule.check({ ...context, options: chosen as Options });
    },
  };
}
