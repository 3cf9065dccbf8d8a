import type { ProfileProblem } from "../../../core/settings/profile-file";
import type { Words } from "../../words";

/** What is wrong at a field, or anywhere in a list, as Fluent's fields take it. */
export function problemsAt(
  problems: readonly ProfileProblem[],
  path: string,
  words: Words,
): { readonly validationMessage?: string } {
  const here = problems.filter(({ at }) => at === path || at.startsWith(`${path}.`));
  if (here.length === 0) return {};
  return { validationMessage: here.map((problem) => problemWords(problem, words)).join(" ") };
}

/** One problem with its place in words: "等级 第 2 行：应为数字…". A file's own keys stay as they are. */
export function problemWords({ at, why }: ProfileProblem, words: Words): string {
  return words(why.id, { ...why.values, at: placeWords(at, words) });
}

function placeWords(at: string, words: Words): string {
  if (words.has(`scoring.profile.at.${at}`)) return words(`scoring.profile.at.${at}`);
  const [, list, row] = /^(.+)\.(\d+)(?:\.\w+)?$/u.exec(at) ?? [];
  return list !== undefined && row !== undefined && words.has(`scoring.profile.at.${list}`)
    ? words("scoring.profile.row", { list: words(`scoring.profile.at.${list}`), row: Number(row) + 1 })
    : at;
}
