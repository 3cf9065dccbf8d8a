import { normalForm } from "./normal-form";
import type { Sign } from "./measure";

const SYMBOLS: Readonly<Record<string, Sign>> = { "≥": ">=", "≤": "<=", ">": ">", "<": "<", "=": "=" };

/** Longest first within one list: 大于等于 before 大于. */
const BEFORE: readonly (readonly [RegExp, Sign])[] = [
  [
    /^(?:大于(?:或)?等于|不低于|不少于|不小于|不得低于|不得少于|高于或等于|至少|最少|最低|达到|达|(?:提高|提升|增加|增长|上升|扩大)[到至])/u,
    ">=",
  ],
  [
    /^(?:小于(?:或)?等于|不高于|不超过|不超(?=\d)|不大于|不多于|不得超过|不得高于|低于或等于|控制在|至多|最多|最高|上限|(?:降低?|下降|减少|压减|压缩|缩短)[到至])/u,
    "<=",
  ],
  [/^(?:大于|高于|超过|多于|超(?=\d))/u, ">"],
  [/^(?:小于|低于|少于|近(?=\d))/u, "<"], // 近100人 falls short of it
  [/^(?:等于)/u, "="],
];
const AFTER: readonly (readonly [RegExp, Sign])[] = [
  [/^\(?(?:及|或|\(含\))?(?:以上|之上)(?:\(含\))?\)?/u, ">="],
  [/^\(?(?:及|或|\(含\))?(?:以下|以内|之内|之下|内)(?:\(含\))?\)?/u, "<="],
];

export interface FoundSign {
  readonly sign: Sign;
  readonly from: "symbol" | "word";
  readonly length: number;
}

/** The sign at the start of a text in normal form. */
export function signBefore(text: string): FoundSign | null {
  const symbol = SYMBOLS[text[0] ?? ""];
  if (symbol) return { sign: symbol, from: "symbol", length: 1 };
  return wordOf(text, BEFORE);
}

/** A sign that follows its number: 95%以上, 30天以内. */
export function signAfter(text: string): FoundSign | null {
  return wordOf(text, AFTER);
}

function wordOf(text: string, words: readonly (readonly [RegExp, Sign])[]): FoundSign | null {
  for (const [word, sign] of words) {
    const match = word.exec(text);
    if (match) return { sign, from: "word", length: match[0].length };
  }
  return null;
}

/** A sign as its own column states it: ≥, ﹦, 大于等于, 正向指标, 反向; null for 定量, 定性 and blanks. */
export function readSignColumn(text: string): Sign | null {
  const plain = normalForm(text).replace(/指标$/u, "");
  if (plain === "正向" || plain === "越大越好") return ">=";
  if (plain === "反向" || plain === "逆向" || plain === "负向" || plain === "越小越好") return "<=";
  const found = signBefore(plain);
  return found?.length === plain.length ? found.sign : null;
}
