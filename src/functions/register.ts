import type { MessageValues } from "../messages/wording";
import type { Answer, Argument } from "./answers";
import { FUNCTION_IDS, type FunctionId } from "./ids";

/** What office.js offers in a runtime with custom functions; its typings do not know it. */
export interface FunctionsHost {
  associate(id: string, compute: (...values: Argument[]) => Promise<number | string>): void;
  /** These two come with the part of office.js that knows the host: they are there when a function is called. */
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: Readonly<Record<"invalidValue" | "notAvailable" | "divisionByZero", string>>;
}

declare const CustomFunctions: FunctionsHost | undefined;

type Words = (id: string, values?: MessageValues) => string;

/** Where a call gets what it needs; asked at the first call, so that registering loads neither core nor wording. */
export interface FunctionParts {
  readonly answers: () => Promise<Readonly<Record<FunctionId, (values: readonly Argument[]) => Answer>>>;
  readonly words: () => Promise<Words>;
}

/**
 * Tells Excel which code computes JIPING.*, at once: a workbook that opens with such formulas asks before the pane is
 * up, and a promise is an answer. A host without custom functions is left alone.
 */
export function registerFunctions(parts: FunctionParts): void {
  if (typeof CustomFunctions === "undefined") return;
  const host = CustomFunctions;
  for (const id of FUNCTION_IDS) {
    // Behind the values Excel hands over what it knows of the call, which no function reads
    host.associate(id, async (...values) => {
      const answer = (await parts.answers())[id](values);
      if ("value" in answer) return answer.value;
      throw excelError(host, answer, await parts.words());
    });
  }
}

/** One of Excel's errors, with the reason as its tip. */
function excelError(host: FunctionsHost, { error, why }: Extract<Answer, { error: string }>, words: Words): Error {
  const codes = {
    "invalid-value": host.ErrorCode.invalidValue,
    "not-available": host.ErrorCode.notAvailable,
    "division-by-zero": host.ErrorCode.divisionByZero,
  };
  return new host.Error(codes[error], words(why.id, why.values));
}
