import type { Line } from "./lines";
import type { Statement } from "./statement";

const TARGET =
  /(?:年初|年度|全年|绩效|预期)*(?:目标值|指标值|计划值|控制值|(?:年度|年初|全年|绩效)目标(?=[为是:≥≤=<>]|\d(?![\d.]*\s*分)))(?:(?:设定为|设置为|定为|[为是:]+)\s*|(?=[≥≤=<>\d])|(?=[^,;。]{2,20},实际))([^,;。()|\t]{1,30})/gu;

/** Targets as the text words them. Whose they are stands in front: the line's label or the heading above. */
export function readTargets(line: Line, subject: number | null, name: string): readonly Statement[] {
  return [...line.text.matchAll(TARGET)].flatMap((match): Statement[] => {
    const [text, word = ""] = match;
    if (/^(?:得分|完成值|未填|均)/u.test(word)) return [];
    return [
      {
        kind: "target",
        name,
        subject,
        value: null,
        decimals: 0,
        word: word.trim(),
        role: null,
        text: text.trimEnd(),
        place: { offset: line.offset + match.index, length: text.trimEnd().length, paragraph: line.index },
      },
    ];
  });
}
