import { message, type Locale } from "../messages";
import { gradeAnswer, rateAnswer, scoreAnswer, type Answer } from "./answers";
import type { FunctionDefinition } from "./definitions";

const BY_ID: Readonly<Record<FunctionDefinition["id"], (...values: never[]) => Answer>> = {
  SCORE: scoreAnswer,
  RATE: rateAnswer,
  GRADE: gradeAnswer,
};

/** What office.js offers in a runtime with custom functions; its typings do not know it. */
export interface FunctionsHost {
  associate(id: string, compute: (...values: never[]) => number | string): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: Readonly<Record<"invalidValue" | "notAvailable" | "divisionByZero", string>>;
}

declare const CustomFunctions: FunctionsHost | undefined;

/** Tells Excel which code computes JIPING.*; a host without custom functions is left alone. */
export function registerFunctions(locale: Locale): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, answer] of Object.entries(BY_ID)) {
    const host = CustomFunctions;
    host.associate(id, (...values: never[]) => shown(host, answer(...values), locale));
  }
}

/** A value, or one of Excel's errors with the reason as its tip. */
function shown(host: FunctionsHost, answer: Answer, locale: Locale): number | string {
  if ("value" in answer) return answer.value;
  const codes = {
    "invalid-value": host.ErrorCode.invalidValue,
    "not-available": host.ErrorCode.notAvailable,
    "division-by-zero": host.ErrorCode.divisionByZero,
  };
  throw new host.Error(codes[answer.error], message(locale, answer.why.id, answer.why.values));
}
