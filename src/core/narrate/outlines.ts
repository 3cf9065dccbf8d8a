import type { Outline } from "../settings/outlines";
import type { OutlineId } from "./outline-ids";

/** 财预〔2020〕10号 附件3 项目支出绩效评价报告（参考提纲）. */
const MOF_2020_10: Outline = {
  id: "mof-2020-10",
  sections: [
    {
      heading: "基本情况",
      sections: [
        {
          heading: "项目概况",
          content: ["basics"],
          placeholders: ["项目背景、主要内容及实施情况"],
          sections: [{ heading: "资金使用情况", content: ["funds"] }],
        },
        { heading: "项目绩效目标", content: ["goals"] },
      ],
    },
    {
      heading: "绩效评价工作开展情况",
      sections: [
        { heading: "绩效评价目的、对象和范围", placeholders: ["评价目的、对象和范围"] },
        {
          heading: "绩效评价原则、评价指标体系、评价方法和评价标准",
          content: ["indicator-system"],
          placeholders: ["评价原则、方法和标准"],
        },
        { heading: "绩效评价工作过程", placeholders: ["评价工作过程"] },
      ],
    },
    { heading: "综合评价情况及评价结论", content: ["score-result", "conclusion"] },
    { heading: "绩效评价指标分析", content: ["indicator-analysis"] },
    {
      heading: "主要经验及做法、存在的问题及原因分析",
      sections: [
        { heading: "主要经验及做法", placeholders: ["主要经验及做法"] },
        { heading: "存在的问题及原因分析", content: ["problems"] },
      ],
    },
    { heading: "有关建议", content: ["suggestions"] },
    { heading: "其他需要说明的问题", placeholders: ["其他需要说明的问题"] },
    { heading: "附件：绩效评价评分表", annex: true, content: ["score-table"] },
  ],
};

/** The six parts of reports before 2020, conclusion behind the analysis. */
const LOCAL_SIX_PART: Outline = {
  id: "local-six-part",
  sections: [
    {
      heading: "项目基本情况",
      sections: [
        {
          heading: "项目概况",
          content: ["basics"],
          sections: [
            { heading: "立项背景和目的", placeholders: ["立项背景", "立项目的"] },
            { heading: "项目内容", placeholders: ["项目内容"] },
            { heading: "资金使用情况", content: ["funds"] },
            { heading: "项目组织管理情况", placeholders: ["项目组织管理情况"] },
            { heading: "项目依据", placeholders: ["项目依据"] },
          ],
        },
        { heading: "项目绩效目标", content: ["goals"] },
        { heading: "预期目标完成情况", content: ["goal-completion"] },
      ],
    },
    {
      heading: "绩效评价工作情况",
      sections: [
        { heading: "绩效评价目的", placeholders: ["评价目的"] },
        {
          heading: "绩效评价原则和依据、评价指标体系、评价方法",
          content: ["indicator-system"],
          placeholders: ["评价原则和依据", "评价方法"],
        },
        { heading: "绩效评价工作过程", placeholders: ["评价工作过程"] },
      ],
    },
    { heading: "绩效评价指标分析情况", content: ["indicator-analysis"] },
    {
      heading: "综合评价结论",
      sections: [
        { heading: "评分结果", content: ["score-result"] },
        { heading: "主要结论", content: ["conclusion"] },
      ],
    },
    { heading: "绩效评价结果应用建议", placeholders: ["结果应用建议"] },
    {
      heading: "项目实施经验及做法、存在的问题和改进措施",
      sections: [
        { heading: "经验及做法", placeholders: ["经验及做法"] },
        { heading: "存在的问题", content: ["problems"] },
        { heading: "改进措施", content: ["suggestions"] },
      ],
    },
  ],
};

const SELF_EVALUATION: Outline = {
  id: "self-evaluation",
  report: "self-evaluation",
  sections: [
    { heading: "项目基本情况", content: ["basics", "funds"] },
    {
      heading: "总体绩效目标及完成情况",
      sections: [
        { heading: "年度总体目标", content: ["goals"] },
        { heading: "实际完成情况", content: ["goal-completion"] },
      ],
    },
    { heading: "绩效指标完成情况", content: ["indicator-analysis"] },
    { heading: "自评结果", content: ["score-result", "conclusion"] },
    {
      heading: "未完成的目标、原因和改进措施",
      sections: [
        { heading: "存在的问题和原因", content: ["problems"] },
        { heading: "改进措施", content: ["suggestions"] },
      ],
    },
  ],
};

/** 中央对地方转移支付绩效自评报告. */
const TRANSFER_PAYMENT: Outline = {
  id: "transfer-payment",
  report: "self-evaluation",
  sections: [
    { heading: "绩效目标分解下达情况", content: ["basics", "goals"], placeholders: ["绩效目标分解下达情况"] },
    {
      heading: "绩效目标完成情况分析",
      sections: [
        { heading: "资金投入情况分析", content: ["funds"] },
        { heading: "资金管理情况分析", placeholders: ["资金管理情况"] },
        { heading: "总体绩效目标完成情况分析", content: ["goal-completion"] },
        { heading: "绩效指标完成情况分析", content: ["indicator-analysis"] },
      ],
    },
    {
      heading: "偏离绩效目标的原因和下一步改进措施",
      sections: [
        { heading: "偏离绩效目标的原因", content: ["problems"] },
        { heading: "下一步改进措施", content: ["suggestions"] },
      ],
    },
    { heading: "绩效自评结果及拟应用和公开情况", content: ["score-result"], placeholders: ["结果应用和公开情况"] },
  ],
};

const ONE_PAGE: Outline = {
  id: "one-page",
  report: "as-form",
  onePage: true,
  sections: [
    { heading: "项目与资金", content: ["basics", "funds"] },
    { heading: "评分结果", content: ["score-result"] },
    { heading: "主要问题", content: ["problems"] },
    { heading: "改进建议", content: ["suggestions"] },
  ],
};

const NOTICE: Outline = { id: "notice", report: "as-form", sections: [{ heading: null, content: ["in-short"] }] };

/** The outlines that ship. A person's own is the same shape, read from a file. */
export const OUTLINES: Readonly<Record<OutlineId, Outline>> = {
  "mof-2020-10": MOF_2020_10,
  "local-six-part": LOCAL_SIX_PART,
  "self-evaluation": SELF_EVALUATION,
  "transfer-payment": TRANSFER_PAYMENT,
  "one-page": ONE_PAGE,
  notice: NOTICE,
};
