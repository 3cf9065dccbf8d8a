import type { Why } from "../../core/evaluation/why";
import type { Words } from "../words";

/** The parts of a reason as one sentence. */
export function whyText(words: Words, why: readonly Why[]): string {
  return why.map(({ id, values }) => words(id, values)).join(words("recognise.why.and"));
}
