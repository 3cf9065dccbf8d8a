import { executionFormula, rateFormula } from "./execution-formula";
import { indicatorFormula } from "./indicator-formula";

/** What makes live formulas: no reading of a sheet needs it before somebody looks at a score or writes it. */
export interface LiveFormulas {
  readonly indicator: typeof indicatorFormula;
  readonly execution: typeof executionFormula;
  readonly rate: typeof rateFormula;
}

export const liveFormulas: LiveFormulas = {
  indicator: indicatorFormula,
  execution: executionFormula,
  rate: rateFormula,
};
