import { levelOf } from "./bare-label";
import type { InFront } from "./name-in-front";
import type { Place, Subject } from "./statement";
import type { Subjects } from "./subjects";

/** Whether a sentence may name its indicator in quotes: one that the line begins with goes before, unless it is a group. */
export function quotesItsOwn(
  lineSubject: number | null,
  sentence: number | null,
  subjects: Subjects,
  front: InFront,
): boolean {
  if (lineSubject !== null && levelOf(subjects.all[lineSubject]?.name ?? "") === null) return false;
  return front.kind === "pronoun" || sentence === null;
}

/** 在决策方面，满分20分 */
const ASPECT = /(?<=^|[,;。])在?([^",;。:()\d]{2,12})方面(?=,)/gu;

const QUOTED = /"([^",;。:()]{2,30})"\s*(?:年?初?年?度?(?:目标|计划|指标|预期|应|要求)|控制|实际|完成)/gu;

/** The indicator that the sentence quotes with what was to be done or was: “新建公厕座数”目标12座，…，得20分. */
export function quotedBefore(text: string, to: number): Subject | null {
  const from = Math.max(...["。", ";", "!", "?"].map((end) => text.lastIndexOf(end, to - 1))) + 1;
  const said = text.slice(from, to);
  const match = [...said.matchAll(QUOTED)].at(-1) ?? [...said.matchAll(ASPECT)].at(-1);
  if (!match?.[1]) return null;
  const offset = from + match.index + match[0].indexOf(match[1]);
  const place: Place = { offset, length: match[1].length, paragraph: 0 };
  return { name: match[1], place, from: "clause", rank: null, code: null, level: null, above: [] };
}
