import { dec } from "../evaluation/decimal";
import { isExecution, nameKey } from "./bare-label";
import type { Line } from "./lines";
import type { Statement } from "./statement";

const RATE =
  /((?:[\p{Script=Han}A-Za-z“”"]{1,20}?)?(?:率|满意度|覆盖面|进度|比例|占比|比重|程度))(?:分别|均|已|全部|约|仅|只有|高达|基本|预计)*(?:达到了?|达|为|是|:|约|完成|保持在?|提升[至到]|提高[至到]|下降[至到]?|在)*\s*(?:约|为)?\s*(\d{1,4}(?:\.\d+)?)\s*%/gu;
const EXECUTION = /(?:预算|资金|支出)?(?:执行|支出|支付|使用)(?:率|进度)|预算完成率/u;

/** Rates with a name; the value is a fraction. */
export function readRates(line: Line): readonly Statement[] {
  return [...line.text.matchAll(RATE)].map((match): Statement => {
    const [text, words = "", figure = "0"] = match;
    const name = words.replace(/^(?:其中|经问卷调查|根据|预算)?[,:、]?/u, (found) =>
      found.startsWith("预算") ? found : "",
    );
    return {
      kind: "rate",
      name: name.replaceAll('"', ""),
      subject: null,
      value: dec(figure).div(100),
      decimals: figure.includes(".") ? figure.length - figure.indexOf(".") - 1 : 0,
      word: null,
      role:
        isExecution(name) || (EXECUTION.test(name) && nameKey(name).length <= 10 && !name.includes("得分率"))
          ? "execution"
          : null,
      text,
      place: { offset: line.offset + match.index, length: text.length, paragraph: line.index },
    };
  });
}
