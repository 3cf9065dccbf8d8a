import { lexicon, type Entry } from "./entry";

/** What a label above (or between) the tables announces. */
export type HeadMeaning =
  | "projectName"
  | "department"
  | "department-loose" // 部门, 部门名称: counts where no 主管部门 stands
  | "department-upper" // 中央主管部门: counts only where no nearer one stands
  | "unit"
  | "unit-loose" // 单位名称, 填报单位: counts where no 实施单位 stands
  | "formNumber"
  | "amountUnit"
  | "year"
  | "totalScore"
  | "reviewTotal"
  | "grade"
  | "fillDate"
  | "other";

const ENTRIES: readonly Entry<HeadMeaning>[] = [
  { means: "projectName", source: "domain §2.3", words: ["项目名称", "转移支付名称", "专项名称"] },
  {
    means: "projectName",
    source: "general",
    words: [
      "专项资金名称",
      "转移支付项目名称",
      "资金名称",
      "项目编码及名称",
      "项目名称及编码",
      "项目名称及代码",
      "专项名称及编码",
      "项目编号及名称",
      "政策名称",
      "一级项目名称",
      "二级项目名称",
      "子项目名称",
      "专项资金项目名称",
      "项目全称",
    ],
  },
  { means: "projectName", source: "general", words: ["项目"], wholeOnly: true },
  { means: "department", source: "domain §2.1", words: ["主管部门", "主管部门及代码", "主管部门及编码"] },
  { means: "department", source: "domain §1.5", words: ["地方主管部门"] },
  {
    means: "department",
    source: "general",
    words: [
      "省级主管部门",
      "预算主管部门",
      "一级预算单位",
      "项目主管部门",
      "主管单位",
      "市级主管部门",
      "县级主管部门",
      "区级主管部门",
      "主管预算单位",
      "归口部门",
    ],
  },
  { means: "department-loose", source: "domain §2.3", words: ["部门名称"], wholeOnly: true },
  { means: "department-loose", source: "general", words: ["部门", "预算部门", "部门全称"], wholeOnly: true },
  { means: "department-loose", source: "general", words: ["预算部门名称", "一级预算部门名称"] },
  { means: "department-upper", source: "domain §1.5", words: ["中央主管部门"] },
  { means: "unit", source: "domain §2.1", words: ["实施单位"] },
  { means: "unit", source: "domain §1.5", words: ["资金使用单位"] },
  {
    means: "unit",
    source: "general",
    words: [
      "项目实施单位",
      "项目单位",
      "承担单位",
      "执行单位",
      "实施部门",
      "使用单位",
      "建设单位",
      "用款单位",
      "项目承担单位",
      "具体实施单位",
      "资金使用部门",
    ],
  },
  { means: "unit-loose", source: "domain §2.5", words: ["单位名称", "填报单位"] },
  {
    means: "unit-loose",
    source: "general",
    words: [
      "预算单位",
      "申报单位",
      "填报部门",
      "自评单位",
      "被评价单位",
      "评价单位",
      "预算单位名称",
      "填表单位",
      "编制单位",
    ],
  },
  { means: "unit-loose", source: "general", words: ["单位"], wholeOnly: true },
  { means: "formNumber", source: "domain §2.5", words: ["报表编号"] },
  { means: "formNumber", source: "general", words: ["表号", "附表", "表格编号"] },
  { means: "amountUnit", source: "general", words: ["金额单位", "货币单位", "计价单位"] },
  {
    means: "year",
    source: "general",
    words: ["评价年度", "预算年度", "年度", "项目年度", "自评年度", "资金年度", "会计年度", "所属年度"],
    wholeOnly: true,
  },
  { means: "totalScore", source: "domain §2.2", words: ["自评得分", "自评总分"] },
  {
    means: "totalScore",
    source: "general",
    words: ["自评总得分", "自评分", "综合得分", "总得分", "评价得分", "得分合计", "自评综合得分"],
  },
  { means: "totalScore", source: "general", words: ["总分", "得分"], wholeOnly: true },
  { means: "reviewTotal", source: "domain §2.2", words: ["财政审定评分"] },
  {
    means: "reviewTotal",
    source: "general",
    words: ["审定得分", "复核得分", "财政评价得分", "审核得分", "财政复核得分", "主管部门评分", "核定得分"],
  },
  {
    means: "grade",
    source: "general",
    words: [
      "评价等级",
      "自评等级",
      "绩效等级",
      "等级",
      "评定等级",
      "绩效评级",
      "自评等次",
      "评价等次",
      "等次",
      "绩效评价等级",
      "评价结果",
      "自评结果",
      "综合评级",
      "评级",
    ],
  },
  { means: "fillDate", source: "domain §2.5", words: ["填报日期"] },
  {
    means: "fillDate",
    source: "general",
    words: [
      "填表日期",
      "填报时间",
      "编制日期",
      "制表日期",
      "日期",
      "评价日期",
      "评价时间",
      "自评时间",
      "打印日期",
      "填表时间",
    ],
  },
  { means: "other", source: "domain §2.5", words: ["项目负责人", "财务负责人", "联系人"] },
  {
    means: "other",
    source: "general",
    words: [
      "联系电话",
      "电话",
      "项目类别",
      "项目属性",
      "项目类型",
      "项目负责人及电话",
      "财政处室",
      "部门联系人",
      "项目编码",
      "项目代码",
      "单位编码",
      "项目期限",
      "起止时间",
      "实施时间",
      "项目起止时间",
      "资金性质",
      "资金来源",
      "项目起止年限",
      "职能概述",
      "年度主要任务",
      "任务名称",
      "项目级次",
      "支出功能科目",
      "功能分类",
      "经济分类",
      "项目概况",
      "项目地点",
      "实施地点",
      "实施期",
      "项目内容",
      "立项依据",
      "项目所属领域",
      "负责人",
      "审核人",
      "填表人",
      "填报人",
      "资金类别",
      "政策依据",
      "评价方式",
      "评价形式",
      "实施期限",
      "实施周期",
      "存续期",

      "归口处室",
      "业务处室",
      "项目分类",
      "主管科室",
      "项目实施内容",
      "评价机构",
      "评价组长",
      "评价类型",
    ],
  },
];

/** Looks up a label of the head, already passed through `headerKey`. */
export const headMeaning = lexicon(ENTRIES);

export const HEAD_ENTRIES = ENTRIES;
