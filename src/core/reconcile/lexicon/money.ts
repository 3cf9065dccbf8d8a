import type { StatementRole } from "../statement";

/** Words that name an amount of the funds block. Only what can mean nothing else: 支出3800元 may be of anything. */
export const AMOUNT_WORDS: readonly (readonly [RegExp, StatementRole])[] = [
  [/年初预算(?:数|安排|金额|批复)?|初始预算|年初部门预算/gu, "initialBudget"],
  [
    /全年预算(?:数|安排|资金|金额)?|(?:年度|本年度?|当年|项目)预算(?:数|安排|资金|总?额|批复)*|预算(?:安排|总额|数|批复|资金总?额|资金|金额)|调整后(?:的)?预算(?:数)?|资金总额|预算总规模|总预算|预算总?(?=为|是|共)|预算(?=\s*\d)/gu,
    "annualBudget",
  ],
  [
    /全年(?:执行|支出)(?:数|金额)?|(?:预算|资金)执行(?:数|金额)|实际(?:支出|执行|使用|支付)(?:数|资金|金额)?|执行(?:数|金额)|(?:累计|已|共)(?:支出|支付|使用资金)|支出数|决算(?:支出|数|金额)|支出决算(?:数)?|执行(?=\s*\d)/gu,
    "executed",
  ],
];

/** Behind these the amount is one of several, or of another year. */
export const PART = /其中[:,]?[^。]*$/u;
export const OTHER_YEAR =
  /(?:上年|上一年|去年|往年|上年度|前年|结转|结余|剩余|未执行|未支出|超支|超出|追加|调增|调减|增加|减少|较|比)[^,;。]{0,14}$/u;

/** 1 of the unit in 万元. */
export const UNITS: Readonly<Record<string, string>> = {
  亿元: "10000",
  千万元: "1000",
  百万元: "100",
  万元: "1",
  千元: "0.1",
  元: "0.0001",
};
