import { remember } from "../remember";
import { lexicon, type Entry, type Match } from "./entry";

/** Labels of the goal block. */
export type GoalMeaning = "goal" | "expected" | "adjustedExpected" | "longTerm" | "actual";

const GOALS: readonly Entry<GoalMeaning>[] = [
  { means: "goal", source: "domain §2.1", words: ["年度总体目标"] },
  { means: "goal", source: "domain §2.5", words: ["年度绩效目标"] },
  {
    means: "goal",
    source: "general",
    words: [
      "总体目标完成情况",

      "当年绩效目标",
      "年度总体目标完成情况",

      "总体绩效目标",
      "项目绩效目标",
      "总目标",
      "年度主要目标",
      "项目总体目标",
    ],
  },
  { means: "expected", source: "domain §2.1", words: ["预期目标"] },
  {
    means: "expected",
    source: "general",
    words: [
      "年初设定目标",
      "年初设定绩效目标",
      "设定目标",
      "目标设定",
      "年初设定的绩效目标",
      "预定目标",
      "年度绩效总目标",
      "批复绩效目标",
      "目标内容",
    ],
  },
  {
    means: "longTerm",
    source: "general",
    words: [
      "实施期目标",
      "实施期总目标",
      "实施期绩效目标",
      "中期目标",
      "中期绩效目标",
      "长期目标",
      "中长期目标",
      "三年目标",
    ],
  },
  { means: "adjustedExpected", source: "general", words: ["全年绩效目标"] },
  {
    means: "adjustedExpected",
    source: "general",
    words: ["调整后绩效目标", "全年调整绩效目标", "调整绩效目标", "调整后目标"],
  },
  { means: "actual", source: "domain §2.1", words: ["实际完成情况"] },
  { means: "actual", source: "domain §1.5", words: ["全年实际完成情况"] },
  {
    means: "actual",
    source: "general",
    words: ["实际完成目标", "实际完成"],
  },
];

const lookUpGoal = lexicon(GOALS);

/** 项目总体绩效目标, 具体完成情况: what stands in front says of which goal. Source: general. */
const OF_GOAL = "专项|部门|单位|整体|总体|年度|全年|本年|年初|预期|绩效|工作|任务|履职|主要";
const GOAL = new RegExp(`^(?:项目|${OF_GOAL})+目标$`, "u");
const DONE = new RegExp(`^(?:实际|具体|目标|${OF_GOAL})*(?:完成|实现)情况(?:综述)?$`, "u");

/** Looks up a label of the goal block, already passed through `headerKey`: 年度绩效目标2 is one, whichever its number. */
export const goalMeaning = remember(meaningOf);

function meaningOf(key: string): Match<GoalMeaning> | null {
  const word = key.replace(/(?<=\p{L})(?:\d{1,2}|[一二三四五六七八九十])$/u, "");
  const match = lookUpGoal(word);
  const means = GOAL.test(word) ? "expected" : DONE.test(word) ? "actual" : null;
  return means && match?.confidence !== 1 ? { means, word, confidence: 1 } : match;
}

export const GOAL_ENTRIES = GOALS;

/** Labels of what stands below the indicators. */
export type FootMeaning = "conclusion" | "problems" | "measures" | "reasons" | "note" | "other" | "signature";

const FOOT: readonly Entry<FootMeaning>[] = [
  { means: "conclusion", source: "domain §1.4", words: ["评价结论"] },
  {
    means: "conclusion",
    source: "general",
    words: [
      "自评结论",
      "综合评价结论",
      "绩效评价结论",
      "总体结论",
      "自评总结",
      "评价综述",
      "综合评价",
      "绩效自评结论",
      "主要成效",
      "总体评价",
    ],
  },
  { means: "problems", source: "domain §1.4", words: ["存在问题"] },
  {
    means: "problems",
    source: "general",
    words: [
      "存在的问题",
      "主要问题",
      "存在的主要问题",
      "存在问题及原因",
      "存在问题及原因分析",
      "问题及原因",
      "存在问题及改进措施",
      "存在的问题及改进措施",
      "发现的问题",
    ],
  },
  { means: "measures", source: "domain §1.4", words: ["改进措施"] },
  {
    means: "measures",
    source: "general",
    words: [
      "改进措施及结果应用方案",
      "下一步改进措施",
      "下一步工作措施",
      "整改措施",
      "下一步工作计划",
      "改进意见",
      "结果应用",
      "下一步措施",
      "下一步打算",
      "意见建议",
      "改进建议",
      "有关建议",
      "相关建议",
      "下一步改进工作意见及建议",
    ],
  },
  { means: "reasons", source: "domain §2.3", words: ["偏差大或目标未完成原因分析"] },
  {
    means: "reasons",
    source: "general",
    words: [
      "未完成原因分析",
      "未完成目标原因分析",
      "偏差原因分析",
      "扣分原因",
      "未完成目标的原因",
      "偏离绩效目标的原因",
      "未完成原因",
      "偏差原因",
      "目标未完成原因分析",
      "偏差原因及改进措施",
      "未完成原因和改进措施",
      "偏差大或目标未完成的原因",
    ],
  },
  { means: "note", source: "domain §2.1", words: ["注"], wholeOnly: true },
  { means: "note", source: "general", words: ["备注"], wholeOnly: true },
  { means: "note", source: "general", words: ["填表说明", "填报说明", "填写说明", "注释", "说明"], wholeOnly: true },
  { means: "other", source: "domain §1.4", words: ["其他需要说明事项"] },
  {
    means: "other",
    source: "general",
    words: [
      "其他需要说明的问题",
      "其他需说明的问题",
      "需要说明的问题",
      "其他需要说明的事项",
      "其他说明",
      "其他需说明事项",
      "其他需要说明的情况",
      "佐证材料",
      "附件",
    ],
  },
  { means: "signature", source: "domain §2.5", words: ["项目负责人", "财务负责人", "联系人", "填报日期", "盖章"] },
  {
    means: "signature",
    source: "general",
    words: [
      "填报人",
      "填表人",
      "单位负责人",
      "审核人",
      "负责人",
      "联系电话",
      "签字",
      "签章",
      "公章",
      "填报单位",
      "制表人",
      "经办人",
      "单位主要负责人签批意见",
      "主管部门意见",
      "单位意见",
      "财政部门意见",
      "审核意见",
      "评审意见",
      "主管部门审核意见",
      "复核人",
      "单位盖章",
      "分管领导",
      "主要负责人",
      "单位领导",
      "填表日期",
      "填报时间",
      "评价组",
      "评价人员",
      "主管领导",
      "领导签字",
    ],
  },
];

/** Looks up a label below the indicators, already passed through `headerKey`. */
export const footMeaning = lexicon(FOOT);

export const FOOT_ENTRIES = FOOT;

/** Rows that add up. 小计 belongs to a group. */
export type SumMeaning = "total" | "subtotal";

const SUMS: readonly Entry<SumMeaning>[] = [
  {
    means: "total",
    source: "domain §2.3",
    words: ["总分", "合计", "总得分", "总计", "自评总分", "综合得分"],
    wholeOnly: true,
  },
  {
    means: "total",
    source: "general",
    words: [
      "得分合计",
      "总分合计",
      "评价总分",
      "总评分",
      "合计得分",
      "自评得分合计",
      "得分总计",
      "分值合计",
      "合计分",
      "总分值",
      "绩效总分",
      "综合评分",
      "总评得分",
      "自评总得分",
      "最终得分",
      "总评",
      "自评合计",
      "评价得分",
      "综合得分合计",
      "权重合计",
      "总得分情况",
      "评价总得分",
      "绩效自评总分",
      "绩效自评得分",
      "自评得分",
    ],
    wholeOnly: true,
  },
  {
    means: "subtotal",
    source: "general",
    words: ["小计", "分项小计", "本项小计", "小计得分", "分项得分"],
    wholeOnly: true,
  },
];

/** Looks up the label of a sum, already passed through `headerKey`. */
export const sumMeaning = lexicon(SUMS);

/** 评估得分合计, 指标分小计: what a row of nothing but numbers sums up. */
export const ADDS_UP = /^\p{L}{0,6}(小计|合计|总计|总分)$/u;

export const SUM_ENTRIES = SUMS;
