import type { Leaf } from "../evaluation/walk";
import type { IndicatorScore } from "../score/score-sheet";
import { percent, type Fact } from "./fact";
import { actualFact, targetFact } from "./measure-fact";
import { nameFact } from "./node-label";
import type { PhraseId } from "./phrases";
import type { Sentence } from "./report";
import type { Telling } from "./telling";

/** Target and actual, and whether the one was reached, in words that fit the kind of target. */
export function achievement(telling: Telling, node: Leaf): Sentence[] {
  const { leaf } = node;
  const [target, actual] = [targetFact(leaf), actualFact(leaf)];
  const name = nameFact(node);
  if (target && actual) return [whole(telling, telling.scoreOf(node.id), { name, target, actual })];
  const blank = (entry: typeof leaf.target): boolean => entry?.state === "blank" || entry?.state === "not-applicable";
  // Where the whole column is blank, the section says so once.
  const { targets, actuals } = telling.blankColumns;
  if (actual) {
    const done = telling.say(doneId(actual.text), { actual });
    return leaf.target && blank(leaf.target) && !targets
      ? [done, telling.say("indicator.target-blank", {}, [leaf.target.cell])]
      : [done];
  }
  if (target) {
    const stated = /\p{N}/u.test(target.text) ? "indicator.target-stated" : "indicator.target-worded";
    if (!leaf.actual || actuals) return [telling.say(stated, { target })];
    return [telling.say("indicator.target-only", { target }, [leaf.actual.cell])];
  }
  const missing = [
    leaf.target && !targets ? leaf.target.cell : null,
    leaf.actual && !actuals ? leaf.actual.cell : null,
  ];
  const cells = missing.flatMap((cell) => cell ?? []);
  if (cells.length === 2) return [telling.say("indicator.both-blank", {}, cells)];
  if (missing[0]) return [telling.say("indicator.target-blank", {}, cells)];
  return missing[1] ? [telling.say("indicator.actual-missing", {}, cells)] : [];
}

/** A date, a bare number, or words that are a sentence already. */
function doneId(actual: string): PhraseId {
  if (/^\d{1,4}[年月](?:\d{1,2}[月日号]?)*(?:底|初|前|末)?$/.test(actual)) return "indicator.actual-date";
  return /^[\d.,]+\s*[^\d\s]{0,4}$/.test(actual) ? "indicator.actual-number" : "indicator.actual-only";
}

function whole(
  telling: Telling,
  score: IndicatorScore | undefined,
  facts: { readonly name: Fact; readonly target: Fact; readonly actual: Fact },
): Sentence {
  const completion = score?.completion
    ? percent(score.completion, [...facts.target.cells, ...facts.actual.cells])
    : null;
  if (telling.valuesAreWeights) return telling.say("indicator.listed", facts);
  const id = score ? situation(score) : "indicator.told";
  if (id === "indicator.over" || id === "indicator.missed") {
    return completion
      ? telling.say(id, { ...facts, completion })
      : telling.say(id === "indicator.over" ? "indicator.met" : "indicator.missed-unmeasured", facts);
  }
  // Both cells bear it, though one is quoted.
  if (id === "indicator.told" && facts.target.text === facts.actual.text)
    return telling.say("indicator.same", facts, facts.actual.cells);
  if (id !== "indicator.kept" && id !== "indicator.exceeded") return telling.say(id, facts);
  const limit = limitOf(facts.target.text);
  const none = id === "indicator.kept" && /^0(?![.\d])/.test(limit);
  return telling.say(none ? "indicator.kept-none" : id, { ...facts, target: { ...facts.target, text: limit } });
}

/** 500元 of "≤500元" and "不超过500元": the sentence says itself that it is a limit. */
function limitOf(target: string): string {
  const limit = target.replace(
    /^(?:[≤<＜]|不超过|不高于|不大于|不多于|小于等于|小于|控制在)\s*|\s*(?:以内|以下|之内)$/gu,
    "",
  );
  return limit === "" ? target : limit;
}

/** Which kind of sentence an outcome asks for. */
function situation(score: IndicatorScore): PhraseId {
  const { met, target, actual, direction } = score;
  const dated = target.kind === "date" && actual.kind === "date";
  if (dated && met !== null) return met ? "indicator.in-time" : "indicator.late";
  const measured = target.kind === "number" && actual.kind === "number";
  if (!measured || met === null) return met === false ? "indicator.missed-unmeasured" : "indicator.told";
  if (direction?.sign === "<=" || direction?.sign === "<") return met ? "indicator.kept" : "indicator.exceeded";
  if (!met) return "indicator.missed";
  return score.completion?.gt(1) ? "indicator.over" : "indicator.met";
}
