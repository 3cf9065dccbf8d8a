import type { FundsRole } from "../../evaluation/funds";
import { EARLIER } from "./earlier";
import { lexicon, type Entry, type Match } from "./entry";

const ENTRIES: readonly Entry<FundsRole>[] = [
  { means: "initialBudget", source: "domain §2.4", words: ["年初预算数", "年初预算"] },
  { means: "initialBudget", source: "general", words: ["预算安排", "年初预算金额", "计划投资", "预算申请"] },
  { means: "initialBudget", source: "general", words: ["年初数", "年初", "计划数"], wholeOnly: true },
  { means: "annualBudget", source: "general", words: ["调整后", "全年数"], wholeOnly: true },
  { means: "executed", source: "general", words: ["执行", "支出", "支付数", "已使用"], wholeOnly: true },
  {
    means: "annualBudget",
    source: "domain §2.4",
    words: ["全年预算数", "预算数", "调整后预算数"],
  },
  {
    means: "annualBudget",
    source: "general",
    words: [
      "财政下拨",
      "资金到位",
      "到位资金",
      "实际到位",
      "资金下达",
      "实际下达",
      "到位数",
      "发行额度",
      "债券额度",
      "下达资金",
      "资金总额",
      "拨付金额",
      "实际拨付",
      "当年金额",
      "申请金额",
      "本年度申请金额",
    ],
  },
  { means: "executed", source: "domain §2.4", words: ["全年执行数", "执行数", "预算执行数"] },
  { means: "executed", source: "general", words: ["决算数", "资金支出"] },
  { means: "rate", source: "domain §2.4", words: ["执行率", "预算执行率"] },
  { means: "rate", source: "general", words: ["预算完成率"] },
  { means: "weight", source: "domain §2.4", words: ["分值", "权重", "执行率权重"] },
  {
    means: "weight",
    source: "general",
    words: ["标准分", "满分", "标准分值", "执行率分值", "权数", "指标分值", "预算执行权重", "参考分值"],
  },
  { means: "score", source: "domain §2.4", words: ["得分", "执行率得分"] },
  {
    means: "score",
    source: "general",
    words: ["自评得分", "自评分", "实际得分", "评价得分", "预算执行得分", "指标得分", "评分", "实得分"],
  },
  { means: "reason", source: "domain §2.4", words: ["原因"], wholeOnly: true },
  {
    means: "reason",
    source: "general",
    words: ["偏差原因", "未完成原因", "原因分析", "改进措施", "原因说明", "情况说明", "执行率偏低原因"],
  },
];

/** 全年调整后预算数, 预算下达数. Source: general. */
const BUDGET = /^(?:年中|全年|年度|[本当]年|调整后?|总|下达)*预算(?:下达)?(?:数|金额|总额|额度|资金)?$/u;

/** 年初批复预算, 预算安排数. Source: general. */
const PLANNED = /^(?=.{3})(?:年初|年度|预算|计划|资金|财政)*(?:安排|批复)(?:预算|资金)?(?:金额|额度?|数)?$/u;

/** 资金支付进度. Source: general. */
const RATE = /^(?:资金|预算|财政|实际|全年|年度)*(?:执行|支出|使用|支付)(?:率|进度)$/u;

/** 实际支出金额, 已使用额度, 累计支付数. Source: general. */
const SPENT = /^(?=.{3})(?:资金|预算|财政|项目)?(?:实际|全年|年度|累计|已)*(?:执行|支出|使用|支付)(?:额度?|金额|数)?$/u;

const lookUp = lexicon<FundsRole>(ENTRIES, undefined, [
  [BUDGET, "annualBudget"],
  [PLANNED, "initialBudget"],
  [SPENT, "executed"],
  [RATE, "rate"],
]);

/** Looks up a header of the funds block, already passed through `headerKey`; what earlier years had is none of it. */
export function fundsMeaning(key: string): Match<FundsRole> | null {
  return EARLIER.test(key) ? null : lookUp(key);
}

/** 占比, 上年度预算安排: what an amount of this year is held against, and so a sign that one stands beside. */
export function comparesAmounts(key: string): boolean {
  return key === "占比" || (EARLIER.test(key) && lookUp(key.replace(EARLIER, "")) !== null);
}

export const FUNDS_ENTRIES = ENTRIES;

/** Columns of a funds block that are none of its roles: 得分计算方法, 结余. */
const OTHER: readonly Entry<"other">[] = [
  { means: "other", source: "domain §2.4", words: ["得分计算方法"] },
  {
    means: "other",
    source: "general",
    words: [
      "结余",
      "结转",
      "备注",
      "评分标准",
      "调整数",
      "预算调整数",
      "调整率",
      "计算方法",
      "支出构成",
      "占比",
      "预计执行数",
      "全年预计执行数",
      "预计支出",
      "全年预计支出",
      "全年预计支出数",
      "预计全年执行数",
      "预计执行率",
      "全年预计执行率",
      "全年预计完成数",
    ],
  },
];

export const otherFundsColumn = lexicon(OTHER);

/** What a row of the block is. */
export type FundsLabel = "total" | "part" | "longTerm"; // the money of all years

const LABELS: readonly Entry<FundsLabel>[] = [
  {
    means: "total",
    source: "domain §2.4",
    words: ["年度资金总额", "总额", "年度财政资金总额", "资金总额"],
  },
  {
    means: "total",
    source: "general",
    words: ["金额", "年度金额", "资金金额", "项目预算", "项目资金总额"],
  },
  { means: "longTerm", source: "general", words: ["中期资金总额", "实施期资金总额", "中长期资金总额", "三年资金总额"] },
  {
    means: "part",
    source: "domain §2.1",
    words: ["当年财政拨款", "本年财政拨款", "财政拨款", "中央补助", "本年一般公共预算拨款", "上年结转资金", "其他资金"],
  },
  { means: "part", source: "domain §1.4", words: ["财政资金", "财政专户管理资金", "单位资金"] },
  { means: "part", source: "domain §1.5", words: ["地方资金"] },
  { means: "part", source: "general", words: ["自有资金", "社会资金"] },
  {
    means: "part",
    source: "general",
    words: [
      "上年结转",
      "结转结余",
      "基本支出",
      "项目支出",
      "人员经费",
      "公用经费",
      "政府性基金",
      "政府性基金拨款",
      "政府性基金预算拨款",
      "纳入专户管理的非税收入拨款",
      "国有资本经营预算拨款",
      "一般公共预算",
      "事业收入",
      "经营收入",
      "国有资本经营预算",
      "非税收入",
      "其他收入",
      "债券资金",
      "本级财政",
    ],
  },
];

const lookUpLabel = lexicon(LABELS);

/** 年度部门预算总额, 项目总投资; 市级财政资金, 中央补助资金. Source: general. */
const TOTAL = /^(?:项目|年度|本年|部门|整体|预算|资金|支出|收入|财政|投资)*(?:总额|总金额|合计|总计|总投资|总预算)$/u;
const PART = /^(?:中央|[省市县区镇乡]级?|上级|本级|地方|配套)+(?:财政)?(?:资金|补助|补助资金|拨款|配套资金)$/u;

/** Looks up a row label of the funds block, 其中 and colons taken off. */
export function fundsLabel(key: string): Match<FundsLabel> | null {
  const match = lookUpLabel(key);
  const means = TOTAL.test(key) ? "total" : PART.test(key) ? "part" : null;
  return means && match?.confidence !== 1 ? { means, word: key, confidence: 1 } : match;
}

export const FUNDS_LABEL_ENTRIES = LABELS;
