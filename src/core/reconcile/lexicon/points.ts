import { IN_CHINESE } from "../chinese-figure";

/**
 * How reports state points, as data. Read in narrow form (`narrow`): half width, straight quotes. Every pattern holds
 * its figure in the group `n`; the earlier of two that begin together counts.
 */
export interface PointsPattern {
  readonly means:
    | "weight"
    | "full-mark"
    /** A score by its word (得分, 评分): whose, the words in front tell. */
    | "score"
    /** 得5分: a score without a word for it. */
    | "earned"
    /** 综合得分, 评价结果为: the whole, unless an indicator stands in front. */
    | "total"
    /** 得满分, without a figure. */
    | "full"
    /** 不得分. */
    | "zero"
    | "deducted";
  readonly pattern: RegExp;
}

/** 九十二点五 in front of a 分 that ends its clause; 显得十分重要 states nothing. */
const IN_WORDS = `(?<![显觉变做来]得)${IN_CHINESE}(?=\\s*分(?:[,;。、)]|$))`;
/** A scanner may put a blank behind the point: 17. 5分. */
const N = `(?<n>\\d{1,4}(?:\\.\\s?\\d{1,4})?|${IN_WORDS})(?![\\d.]*\\d)`;
const LINK = '(?:情况|结果|合计|共计|分别|均|各|[提升][高升][到至]|[上下][升降][到至]|[:为是达计约占共了"\\s])*';
const POINTS = "\\s*分(?![钟之析项类别数配值布为])";
/** A figure without its 分 must end its clause. */
const POINTS_OR_END = `(?:${POINTS}|(?=\\s*(?:[,;。、)|"/]|$)))`;

/** Words that make a score the whole report's. */
const WHOLE = "综合|总体|整体|最终|最后|加权|总评|合计|总|全部";
/** Words that say who scored; an indicator or the whole may follow. */
const WHOSE =
  "自我评价|自我评分|自评|评价|绩效|复核|审核|审定|复评|抽评|抽查|评审|评估|考评|考核|评定|评议|实际|项目|财政|重点|部门|单位|第三方|专家|本次|年度";

export const POINTS_PATTERNS: readonly PointsPattern[] = [
  {
    means: "full-mark",
    pattern: new RegExp(
      `(?:满分|总分值|分值合计|权重合计|(?:${WHOSE})*总分(?=${LINK}100${POINTS}[^。;]{0,40}得分|${LINK}\\d[\\d.]*${POINTS}\\s*,\\s*(?:${WHOSE}|实)*得)|总分(?:设置|设定))${LINK}${N}${POINTS_OR_END}`,
      "gu",
    ),
  },
  {
    means: "weight",
    pattern: new RegExp(
      `(?:标准分值?|参考分值?|应得分值?|分值权重|权重分值?|权重系数|(?<!自评|自我评价|得)分值|权重|基础分|指标分)(?:设定|设置|占比)?${LINK}${N}\\s*(?:%|${POINTS_OR_END})`,
      "gu",
    ),
  },
  // 应得5分，实得4.5分; alone it is what a rule gives.
  {
    means: "weight",
    pattern: new RegExp(`应得分?${LINK}${N}${POINTS}(?=[,;、]?\\s*(?:实际?|自评)得)`, "gu"),
  },
  // 得分4.5/5
  {
    means: "weight",
    pattern: new RegExp(`(?<=得分?[:为]?\\s*\\d[\\d.]*\\s*分?\\s*)/\\s*${N}(?:${POINTS})?`, "gu"),
  },
  { means: "weight", pattern: new RegExp(`(?:占|赋|设|计|共计|共|合计)\\s*${N}${POINTS}(?=[,;。、)]|$)`, "gu") },
  {
    means: "total",
    pattern: new RegExp(
      `(?:${WHOSE}|${WHOLE}|得分)*(?:${WHOLE})(?:${WHOSE})*(?:得分|评分|分数|打分|分(?=[:为是\\s\\d]|${IN_CHINESE}分))(?:结果|情况)?${LINK}${N}${POINTS_OR_END}`,
      "gu",
    ),
  },
  {
    means: "total",
    pattern: new RegExp(
      `(?:最终|综合|总体|项目|绩效)*(?:(?:评价|评分|自评|考核|评定|评审|评估|打分|得分|考评)(?:结果|结论)|综合评[价定估]|总评|绩效自?评价?|自我评价)(?:得|分)*${LINK}${N}${POINTS}`,
      "gu",
    ),
  },
  // 等级为"良"(83.75分)
  {
    means: "total",
    pattern: new RegExp(
      `(?<=(?:等级|级别|等次|评级|档次|结论)[:为是]*\\s*"?(?:优秀?|良好?|中等?|合格|一般|较?差)"?\\s*\\(\\s*)${N}${POINTS}(?=\\s*\\))`,
      "gu",
    ),
  },
  // 以上自评合计98.3分
  { means: "total", pattern: new RegExp(`(?:${WHOSE})+(?:合计|总计|共计)(?:得分?|为)*\\s*${N}${POINTS}`, "gu") },
  // 综合得分=18分+19分+28分+27分=92分
  {
    means: "total",
    pattern: new RegExp(`(?<=(?:${WHOLE})(?:得分|评分|分)\\s*[=:][^。;]*\\+[^。;]*=\\s*)${N}${POINTS_OR_END}`, "gu"),
  },
  {
    means: "score",
    pattern: new RegExp(
      `(?:${WHOSE})*(?:得分值?(?!率)|自评分值|评分|打分|分数|(?:自评|评价|考评|考核|复核|抽评|抽查|评审|评估)(?:分|(?=${LINK}\\d[\\d.]*${POINTS})))${LINK}${N}${POINTS_OR_END}`,
      "gu",
    ),
  },
  {
    means: "earned",
    pattern: new RegExp(
      `(?:共计|合计|累计|总计|共|应|可|实际?|取得|获)?(?:得(?:到|了|满分)?|获得?|取得|评为|评得|计得?)\\s*${N}${POINTS}`,
      "gu",
    ),
  },
  // 决策（满分16分）14.5分
  {
    means: "earned",
    pattern: new RegExp(`(?<=(?:满分|权重|分值)[:为]?\\s*\\d[\\d.]*\\s*(?:分|%)\\s*\\)\\s*)${N}${POINTS}`, "gu"),
  },
  // 预算执行率得分=执行率×分值=93.2%×10=9.32分
  { means: "score", pattern: new RegExp(`(?<=得分\\s*=[^,;。]*=\\s*)${N}${POINTS}`, "gu") },
  { means: "full", pattern: /得(?:了|到)?满分(?!\s*\d)|(?:为|获得?|评为)满分(?!\s*\d|值)|满分得分(?!\s*\d)|得全分/gu },
  { means: "zero", pattern: /(?:不得分|未得分|得零分|不予[得计]分|计零分|记0分)(?!的)/gu },
  { means: "deducted", pattern: new RegExp(`扣(?:除|减|掉|去|了|分)*\\s*${N}${POINTS}`, "gu") },
];

/** Clauses that say how points are given, not that they were: they state no score. */
export const CRITERIA: readonly RegExp[] = [
  /(?:评分|评价|计分|打分|赋分|扣分|考核|得分)(?:标准|细则|规则|办法|方法|依据|要点|说明)(?:为|是|如下)?[:][^。\n]*/gu,
  /[^,;。:]*每[^,;。:]{0,24}(?:扣|加|减|得)[^,;。]*(?:,[^,;。]*(?:为止|不得分|以[上下内]|每|最[低多高]|不超过)[^,;。]*)*/gu,
  /[^,;。]*(?:扣完为止|扣至0分|否则|酌情|视情[况节]?|按比例[得扣计](?!\s*\d)|最高(?:得|不超过)|最多得|不超过满分)[^,;。]*/gu,
  /(?<=^|[,;。:])\s*(?:若(?!干)|如果|如未|凡)[^;。]*(?:得|扣)[^;。]*/gu,
  /[^,;。:]*(?:[的则者]|(?<![及按准实同平届])时),?(?:不得分|得满分|[得扣]\s*\d+(?:\.\d+)?\s*分)[^,;。]*/gu,
  /[^,;。:]*(?:以上|以下|以内|之间|不足|\(含\)|[-~至]\d+%)[^,;。:]{0,10}(?:不?得|扣)\s*\d*(?:\.\d+)?\s*分[^。]*(?:以上|以下|以内|之间|不足|\(含\)|[-~至]\d+%|未)[^,;。:]{0,10}(?:不?得|扣)\s*\d*(?:\.\d+)?\s*分/gu,
];

/** The bands of a grade scale: "90分以上为优，80分至90分为良". Neither scores nor a grade. */
export const GRADE_SCALE: readonly RegExp[] = [
  // The words alone, "优""良""中""差", close nothing but themselves and what introduces them.
  /[^,;。\n()]*\(?\s*优秀?["、,/\s及和与]*良好?["、,/\s及和与]*(?:中|合格|一般|差)/gu,
  /[^。;\n]*(?:优秀?(?!["、,/\s及和与]*良好?["、,/\s及和与]*(?:中|合格|一般|差))[^。\n]{0,40}良好?[^。\n]{0,40}(?:中|合格|一般|差))[^。\n]*/gu,
  /[^,;。\n]*\d+\s*分?\s*(?:\(含\)|[-~至]|以上|以下|及以上|≤|<)[^,;。\n]{0,16}(?:为|是|评为|属于|定为)\s*"?(?:优|良|中|差|合格)[^,;。\n]*/gu,
  // One alone, behind the grade that was given, is that grade's: 等级为“中”（60分≤得分＜80分）.
  /[^;。\n]*(?:优秀?|良好?|中等?|合格|一般|较?差)"?\s*\(\s*(?:得分|≥|>|<|\d+\s*分?\s*(?:\(含\)|[-~至≤<]|以[上下]))[^;。\n]*(?:优秀?|良好?|中等?|合格|一般|较?差)"?\s*\(\s*(?:得分|≥|>|<|\d)[^;。\n]*/gu,
];

/** Figures of another year, of a plan, or worked out by a program: none that the report states of itself. */
export const ELSEWHERE =
  /(?:上年|上一年|去年|往年|前年|同期|历年|预计|预期|预估|拟|平均|均值|最高分|最低分)[^,;。:]{0,20}$|(?:重新计算|重算|测算)[^。;]{0,30}$|(?:施工|监理|中标|投标|设计|供货|检测)(?:单位|企业|公司|方)[^,;。:]{0,16}$|(?:投标|中标|评标|竞标|供应商|服务对象对|群众对|学员对|家长对|用户对|企业对)[^,;。:]{0,16}$/u;
/** What stands behind a figure that is another year's: 与2021年度自评得分85.3分相比. */
export const COMPARED = /^\s*(?:相比|相较|比较)/u;
