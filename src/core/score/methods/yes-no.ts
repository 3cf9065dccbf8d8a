import { ZERO, type Dec } from "../../evaluation/decimal";
import { computed, type Outcome } from "../outcome";

const YES = /^(?:是|有|√|✓|TRUE)$/u;
const NO = /^(?:否|没有|FALSE)$/u;

/** 是/否 targets are all or nothing (财预〔2021〕101号, 直接赋分); null where either is no such word. */
export function yesNo(target: string, actual: string, weight: Dec): Outcome | null {
  const [wanted, got] = [answerOf(target), answerOf(actual)];
  if (wanted === null || got === null) return null;
  const met = wanted === got;
  const formula = `${target} ${met ? "=" : "≠"} ${actual}`;
  return computed("yes-no", { score: met ? weight : ZERO, weight, met, formula, is: "comparison" });
}

function answerOf(text: string): boolean | null {
  const plain = text.trim();
  if (YES.test(plain)) return true;
  return NO.test(plain) ? false : null;
}
