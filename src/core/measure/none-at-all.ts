import { ZERO } from "../evaluation/decimal";
import type { Measure } from "./measure";

/** What is counted to be nothing. 零散, 零距离 and 零基础 count nothing, so that only these words do. */
const NONE =
  /^(?:实现|确保|保持|力争|全年|发生)*[零0](?:重大|较大|安全|生产|责任|质量|交通|火灾|有效|群体性|负面)*(?:事故|事件|投诉|差错|失误|违规|违纪|违法|伤亡|死亡|上访|信访|故障|拖欠|缺陷|感染|案件|发案|舆情|超支|延误|发生|发生率)?$/u;
/** 无, 无投诉, 未发生安全事故. */
const NOTHING = /^(?:全年)?(?:无(?!法)|没有(?!完)|未(?:发生|出现|接到|收到|产生))[^\d,;。]{0,10}$/u;

type Quantity = Extract<Measure, { kind: "number" }>;

const NIL: Quantity = { kind: "number", value: ZERO, sign: null, signFrom: null, unit: null, unitFrom: null, rest: "" };

/** "零事故", "零投诉": nothing at most as a target, nothing as an actual; null where the text is none. In normal form. */
export function readNone(text: string, role: "target" | "actual"): Quantity | null {
  if (!NONE.test(text) || /^0?$/u.test(text)) return null;
  const bound = role === "target" ? ({ sign: "<=", signFrom: "word" } as const) : {};
  return { ...NIL, ...bound, rest: text.replace(/^.*[零0]/u, "") };
}

/** The nothing that "无" or "未发生事故" is in answer to how many there were; null where the text says something else. */
export function noneOf(text: string): Quantity | null {
  return NOTHING.test(text) ? { ...NIL, rest: text } : null;
}
