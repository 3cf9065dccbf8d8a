import { remember } from "../remember";
import { EARLIER } from "./earlier";
import { lexicon, type Entry, type Match } from "./entry";

/** What a column header of the indicator table says. `name` is a list without levels: 指标名称. */
export type HeaderMeaning =
  | "level1"
  | "level2"
  | "level3"
  | "level4"
  | "name"
  | "explanation"
  | "project"
  | "body" // 部门名称, 单位名称: whose total it is, in a list of departments
  | "target"
  | "yardstick" // 绩效标准: the target where no other column says it
  | "adjustedTarget"
  | "sign"
  | "unit"
  | "actual"
  | "weight"
  | "declaredWeight"
  | "selfScore"
  | "reviewScore"
  | "coefficient"
  | "completion" // 完成率: stands in for 得分系数 where there is none
  | "standard"
  | "reason"
  | "remark"
  | "ignored";

const ENTRIES: readonly Entry<HeaderMeaning>[] = [
  { means: "level1", source: "domain §2.1", words: ["一级指标", "一级"] },
  { means: "level2", source: "domain §2.1", words: ["二级指标", "二级"] },
  { means: "level3", source: "domain §2.1", words: ["三级指标", "三级"] },
  { means: "level4", source: "general", words: ["四级指标", "四级"] },
  {
    means: "level1",
    source: "general",
    words: ["第一级指标", "指标一级", "1级指标", "I级指标", "一级名称", "一级指标名称", "指标大类"],
  },
  {
    means: "level2",
    source: "general",
    words: [
      "第二级指标",
      "指标二级",
      "2级指标",
      "II级指标",
      "二级名称",
      "二级指标名称",
      "指标类型",
      "指标类别",
      "指标分类",
      "指标小类",
    ],
  },
  {
    means: "level3",
    source: "general",
    words: ["第三级指标", "指标三级", "3级指标", "III级指标", "三级名称", "三级指标名称"],
  },
  { means: "name", source: "domain §2.2", words: ["指标名称"] },
  { means: "name", source: "domain §2.2", words: ["指标", "指标内容", "具体指标"], wholeOnly: true },
  {
    means: "name",
    source: "general",
    words: [
      "绩效指标",
      "评价指标",
      "考核指标",
      "评估指标",
      "指标项",
      "指标名",
      "绩效内容",
      "评价内容",
      "绩效指标名称",
      "评价指标名称",
      "考核内容",
      "评分指标",
      "评分项目",
      "评价项目",
      "考核项目",
      "考评项目",
      "考评内容",
      "考评指标",
      "评分内容",
      "评估内容",
      "评估项目",
      "内容",
      "评价维度",
    ],
    wholeOnly: true,
  },
  {
    means: "explanation",
    source: "domain §1.2",
    words: ["指标解释", "指标说明", "评价要点", "解释"],
  },
  { means: "explanation", source: "general", words: ["指标释义", "指标定义", "指标内涵"] },
  { means: "project", source: "domain §2.3", words: ["项目名称", "专项名称"], wholeOnly: true },
  { means: "body", source: "general", words: ["部门名称"], wholeOnly: true },
  {
    means: "body",
    source: "general",
    words: ["单位名称", "预算部门", "预算单位", "预算单位名称", "部门单位名称", "被评价单位", "被评价部门"],
    wholeOnly: true,
  },

  {
    means: "target",
    source: "domain §2.3",
    words: [
      "年度指标值",
      "指标值",
      "目标值",
      "年初目标值",
      "年初设定目标",
      "初期目标值",
      "年初指标值",
      "绩效指标值",
      "预期指标值",
    ],
  },
  {
    means: "target",
    source: "general",
    words: [
      "年度目标值",
      "计划值",
      "标杆值",
      "标准值",
      "预期值",
      "计划完成值",
      "目标标准",
      "预期目标值",
      "年初设定值",
      "年初目标",
      "绩效目标值",
      "计划指标值",
      "全年目标值",
      "全年指标值",
      "计划数",
      "预期绩效目标",
      "应达标准",
      "应达值",
    ],
  },
  {
    means: "target",
    source: "general",
    words: [
      "目标",
      "年初",
      "预期目标",
      "绩效目标",
      "年度目标",
      "指标值内容",
      "预期",
      "计划",
      "年初值",
      "计划指标",
      "预期指标",
    ],
    wholeOnly: true,
  },
  { means: "yardstick", source: "general", words: ["绩效标准"], wholeOnly: true },
  { means: "adjustedTarget", source: "domain §2.3", words: ["调整指标值"] },
  {
    means: "adjustedTarget",
    source: "general",
    words: ["调整后指标值", "调整目标值", "调整后目标值", "年中调整值", "调整后年度指标值", "全年调整指标值", "调整值"],
  },
  { means: "adjustedTarget", source: "general", words: ["调整", "调整后"], wholeOnly: true },

  {
    means: "actual",
    source: "domain §2.3",
    words: ["实际完成值", "全年实际值", "全年完成值", "全年实际完成值", "完成值", "实际完成指标值"],
  },
  { means: "actual", source: "domain §2.3", words: ["完成情况"] },
  {
    means: "actual",
    source: "general",
    words: [
      "实际值",
      "完成数",
      "实际完成",
      "实际完成情况",
      "实际完成数",
      "实际指标值",
      "自评值",
      "指标完成值",
      "年度完成值",
      "实现值",
      "实际达到值",
      "完成指标值",
      "全年完成指标值",
      "实际情况",
      "年度实际值",
      "全年完成情况",
      "指标完成情况",
      "业绩值",
      "达成值",
      "实际数",
      "完成实际值",
      "月执行情况",
      "月完成值",
      "指标执行情况",
      "目标执行情况",
      "完成实绩",
    ],
  },
  {
    means: "actual",
    source: "general",
    words: ["全年完成", "全年实际", "年度完成", "实际", "完成", "完成指标", "实际完成的指标值"],
    wholeOnly: true,
  },

  { means: "sign", source: "domain §2.3", words: ["指标性质", "计算符号", "指标方向"] },
  {
    means: "sign",
    source: "general",
    words: ["指标值性质", "绩效指标性质", "运算符号", "指标符号", "比较符", "关系符"],
  },
  { means: "sign", source: "general", words: ["性质", "符号"], wholeOnly: true }, // 按收入性质分 is about money
  { means: "unit", source: "domain §2.3", words: ["度量单位", "计量单位"] },
  { means: "unit", source: "domain §2.3", words: ["单位"], wholeOnly: true },
  { means: "unit", source: "general", words: ["绩效度量单位", "指标单位", "指标值单位"] },

  {
    means: "weight",
    source: "domain §2.3",
    words: ["分值", "权重", "标准分", "满分", "参考分值", "指标权重", "权数"],
  },
  {
    means: "weight",
    source: "general",
    words: [
      "分数",
      "标准分值",
      "标准得分",
      "权重分",
      "指标分值",
      "分值权重",
      "满分值",
      "权重值",
      "应得分",
      "基础分",
      "权重分值",
      "分值设定",
      "设定分值",
    ],
  },
  { means: "declaredWeight", source: "domain §2.3", words: ["权重设定值"] },
  { means: "declaredWeight", source: "general", words: ["申报权重", "年初权重", "年初分值", "申报分值"] },

  { means: "selfScore", source: "domain §2.3", words: ["自评得分", "自评分"] },
  {
    means: "selfScore",
    source: "general",
    words: [
      "自评分值",
      "自评分数",
      "单位自评得分",
      "自评价得分",
      "部门自评得分",
      "自评打分",
      "自我评分",
      "单位自评",
      "自评",
    ],
  },
  {
    means: "selfScore",
    source: "domain §2.3",
    words: ["得分", "指标得分", "实际得分", "实得分", "考评得分", "考评分数", "评价得分"],
  },
  {
    means: "selfScore",
    source: "general",
    words: [
      "评分",
      "打分",
      "评定得分",
      "评价分",
      "最终得分",
      "得分情况",
      "考核得分",
      "评价分值",
      "实得分值",
      "得分值",
      "评定分",
      "平均分",
      "自评结果",
    ],
  },
  { means: "reviewScore", source: "domain §2.3", words: ["复核得分", "审定得分", "财政审定评分"] },
  { means: "coefficient", source: "domain §2.3", words: ["得分系数", "得分率"] },
  { means: "completion", source: "general", words: ["完成率", "完成比例", "完成程度", "指标完成率", "完成比率"] },

  { means: "standard", source: "domain §2.2", words: ["得分计算方法", "评分细则", "评价标准", "评分标准"] },
  {
    means: "standard",
    source: "general",
    words: [
      "评分办法",
      "计分方法",
      "计算方法",
      "评分规则",
      "打分标准",
      "赋分标准",
      "扣分标准",
      "得分计算",
      "评价方法",
      "计分标准",
      "评分方法",
      "评分要点",
      "评价细则",
      "得分标准",
      "指标评价标准",
      "计分办法",
      "赋分规则",
      "评分标准及计算方法",
      "计算公式",
    ],
  },
  {
    means: "reason",
    source: "domain §2.3",
    words: [
      "偏差原因分析及改进措施",
      "未完成原因分析",
      "未完成原因和改进措施",
      "未完成原因及拟采取的改进措施",
      "偏差大或目标未完成原因分析",
      "扣分原因",
    ],
  },
  { means: "reason", source: "domain §2.2", words: ["评分依据"] },
  { means: "reason", source: "domain §2.3", words: ["原因"], wholeOnly: true },
  {
    means: "reason",
    source: "general",
    words: [
      "偏差原因",
      "原因分析",
      "改进措施",
      "未完成原因",
      "扣分说明",
      "得分说明",
      "扣分理由",
      "评分理由",
      "扣分依据",
      "偏差分析",
      "得分依据",
      "失分原因",
      "评价依据",
      "扣分情况",
      "偏离原因",
      "差异原因",
      "原因说明",
      "说明情况",
    ],
  },
  {
    means: "reason",
    source: "general",
    words: ["说明", "理由", "依据", "情况说明", "简要说明"],
    wholeOnly: true,
  },
  {
    means: "remark",
    source: "general",
    words: ["备注", "佐证材料", "证明材料", "数据来源", "资料来源", "指标来源", "取值来源"],
  },

  { means: "ignored", source: "domain §2.2", words: ["是否核心指标", "核心指标", "采集数据项", "数据项"] },
  {
    means: "ignored",
    source: "general",
    words: [
      "序号",
      "编号",
      "指标编码",
      "项目编码",
      "上年完成值",
      "上年指标值",
      "上年实际值",
      "历史值",
      "上年度指标值",
      "前三年均值",
      "指标属性",
      "预警",
      "权重说明",
      "偏差率",
      "偏差度",
      "偏离度",
      "偏差值",
      "预计完成情况",
      "预计完成值",
      "预计完成数",
      "预计完成率",
      "预计完成",
      "完成目标可能性",
      "完成可能性",
      "自评等级",
      "评价等级",
      "自评等次",
      "评价等次",
      "扣分",
      "等级",
      "等次",
      "排名",
      "名次",
    ],
  },
  { means: "ignored", source: "general", words: ["差异", "分差"], wholeOnly: true },
  {
    means: "reviewScore",
    source: "general",
    words: ["核定", "复核", "审定", "考评", "考核", "复评", "终评"],
    wholeOnly: true,
  },
  { means: "reason", source: "general", words: ["意见", "评价意见", "评审意见"], wholeOnly: true },
];

const lookUp = lexicon<HeaderMeaning>(
  ENTRIES,
  (means) => !means.startsWith("level"), // 一级/二级指标 holds the first level too
  [
    // 三级指标及指标值: whatever else its cells say, they name the indicators.
    [/^一级指标(?:名称)?[及和与、/+]/u, "level1"],
    [/^二级指标(?:名称)?[及和与、/+]/u, "level2"],
    [/^三级指标(?:名称)?[及和与、/+]/u, "level3"],
  ],
);

/** 未完成绩效目标或偏离较大的原因及拟采取的措施: however long, such a label asks for nothing else. */
const REASONS =
  /^(?:.{3,40}(?:原因(?:分析|说明)?|(?:改进|整改|纠偏)措施)|.{0,8}(?:偏差|偏离|差异|未完成|未达标|扣分|失分).{0,8}(?:说明|情况|分析)|.*分.{0,6}(?:依据|理由|原因|过程)|.{0,4}[评核审分].?(?:说明|依据))$/u;

/** 评价内容及标准, 考评计分细则. */
const STANDARDS = /^.{2,10}(?:标准|细则|办法|规则|公式|方式)$/u;

/** 专家组评分, 财政部门复核, 审核得分: another's score, whoever gives it. Source: general. */
const WHO = "(?:财政(?:部门|[厅局])?|部门|专家组?|第三方|重点)";
const ACT = "(?:复核|审核|评审|审定|核定|复评|抽查)";
const REVIEWS = new RegExp(`^.{0,4}(?:${WHO}(?:评价|${ACT})?[得评打]分|${ACT}[得评]?分|${WHO}${ACT})$`, "u");

/** 本年目标 is the target. */
const THIS_YEAR = /^(?:本年度?|当年度?|今年|本期)(?=.)/u;

/** 当年预期实现值, 本年度计划水平: what is to be reached, not what was. */
const PLANNED = /^(?!.*实际).*(?:预期|计划|目标|拟).*(?:值|数|量|水平)$/u;

const LONGEST_PLAN = 10;

/** Looks up a header label, already passed through `headerKey`. */
export const headerMeaning = remember(meaningOf);

function meaningOf(key: string): Match<HeaderMeaning> | null {
  const match = lookUp(key);
  if (match?.confidence === 1) return match;
  if (REVIEWS.test(key)) return { means: "reviewScore", word: key, confidence: 1 };
  if (EARLIER.test(key) && lookUp(key.replace(EARLIER, ""))) return { means: "ignored", word: key, confidence: 0.9 };
  const found = match ?? (THIS_YEAR.test(key) ? lookUp(key.replace(THIS_YEAR, "")) : null);
  if ((found === null || found.means === "actual") && key.length <= LONGEST_PLAN && PLANNED.test(key))
    return { means: "target", word: key, confidence: 0.8 };
  const means = REASONS.test(key) ? "reason" : STANDARDS.test(key) ? "standard" : null;
  // 自评分数的依据和理由, 评分方式: what is said of a score is none.
  if (found && !(means && found.means.endsWith("Score"))) return found;
  return means && { means, word: key, confidence: 0.8 };
}

/** For the documentation and its test: every word with its source. */
export const HEADER_ENTRIES = ENTRIES;
