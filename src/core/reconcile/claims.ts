import { linesOf } from "./lines";
import type { Place } from "./statement";

/** Sentences that say all was done. A single indicator's own 已完成 says nothing of the others. */
const CLAIM =
  /(?:(?:各项|全部|所有|年度|预期|既定|绩效|总体)(?:的)?(?:绩效|年度|工作|考核)*(?:目标|指标|任务|工作)[^,;。]{0,10}?(?:均已?|都已?|已?全部|已?全面|已?圆满|已?顺利|100%)[^,;。]{0,6}?(?:完成|实现|达成|达到|达标))|(?:(?:全部|全面|圆满|均已?|均按[时期质])[^,;。]{0,8}?(?:完成|实现|达成|达到)[^,;。]{0,8}?(?:目标|指标|任务))|(?:(?:工作|任务|目标|指标)均已?[^,;。]{0,10}?(?:完成|实现|达成|达标))/gu;
const DENIED = /(?:未能?|没有|尚未|不|基本|部分|大部分|确保|争取|力争|将|应|要求|按照)[^,;。]{0,8}$/u;

/** Where the text says that everything was completed. */
export function claimsOf(text: string): readonly Place[] {
  return linesOf(text).flatMap((line) =>
    [...line.text.matchAll(CLAIM)].flatMap((match): Place[] => {
      const denied = DENIED.test(line.text.slice(0, match.index)) || /(?:未|基本|部分)/u.test(match[0]);
      return denied ? [] : [{ offset: line.offset + match.index, length: match[0].length, paragraph: line.index }];
    }),
  );
}
