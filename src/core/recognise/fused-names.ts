import { firstLevelTheme, secondLevelTheme } from "./lexicon/levels";
import { compact, headerKey } from "./normalise";

const BETWEEN = /[-—–－_/／\\|>→：:]+/u;

/**
 * 产出指标-数量指标, 效益指标/社会效益指标, 产出指标→数量指标→培训人数: several levels in one cell, from the first on. Null where
 * the text is one name: the first part has to be a known name of the first level and the second one of the second, so
 * that no indicator's own dash is taken for one.
 */
export function fusedNames(text: string): { readonly level: number; readonly name: string }[] | null {
  const [first = "", second = "", ...rest] = compact(text).split(BETWEEN);
  const isFused =
    firstLevelTheme(headerKey(first))?.confidence === 1 && secondLevelTheme(headerKey(second))?.confidence === 1;
  if (!isFused) return null;
  const third = rest.join("-");
  return [first, second, ...(third === "" ? [] : [third])].map((name, at) => ({ level: at + 1, name }));
}
