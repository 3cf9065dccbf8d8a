import { bareLabel } from "./bare-label";
import { NUMBER, type Listed } from "./listed";
import type { Label } from "./read-label";

const PARALLEL = new RegExp(
  `([^;。:]*?)(?:(分值|权重|满分|标准分|得分)(?:依次|分别)[为是占计]?|(?:依次|分别)得)\\s*((?:${NUMBER}\\s*(?:分|%)?\\s*(?:[、,和及与]\\s*)*){2,})`,
  "gu",
);

/**
 * 决策、过程、产出和效益指标分值分别为20分、20分、30分和30分. Where no names stand in front (各部分得分依次为…) those listed
 * before in the line are meant. Names and figures that do not pair up say nothing.
 */
export function inParallel(line: string, label: Label | null, listed: readonly Listed[]): Listed[] {
  let before: readonly Named[] = listed.map(({ name, nameStart, nameEnd }) => ({
    name: name ?? label?.name ?? "",
    start: nameStart,
    end: nameEnd,
  }));
  return [...line.matchAll(PARALLEL)].flatMap((match) => {
    const [, words = "", kind = "得分", figures = ""] = match;
    const numbers = [...figures.matchAll(new RegExp(NUMBER, "gu"))];
    const figuresAt = match.index + match[0].length - figures.length;
    const own = namesOf(words, match.index).slice(-numbers.length);
    const paired = own.length === numbers.length ? own : before;
    if (paired.length !== numbers.length) return [];
    before = paired;
    return numbers.map((number, at): Listed => {
      const name = paired[at] ?? { name: "", start: 0, end: 0 };
      const start = figuresAt + number.index;
      return {
        means: kind === "得分" ? "score" : "weight",
        name: name.name,
        nameStart: name.start,
        nameEnd: name.end,
        start,
        end: start + number[0].length,
        figure: number[0],
      };
    });
  });
}

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function namesOf(words: string, offset: number): Named[] {
  const list = words.replace(
    /(?:(?:等[一二三四五六七八九十\d]*|[一二三四五六七八九十\d]+)(?:个|项|类|方面|部分|大类)*(?:[一二三]级)?(?:指标)?)?(?:的)?$/u,
    "",
  );
  const parts = [...list.matchAll(/[^、,和及与]+/gu)];
  return parts.flatMap((part) => {
    const name = bareLabel(part[0].replace(/^.*(?:其中|包括|:)/u, ""));
    const start = offset + part.index + part[0].indexOf(name[0] ?? "");
    return name.length < 2 ? [] : [{ name, start, end: offset + part.index + part[0].length }];
  });
}
