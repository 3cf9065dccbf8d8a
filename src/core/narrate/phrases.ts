/**
 * Everything that the report says in its own words. Several wordings of one thing are chosen from by content, so that
 * a report is not monotonous and yet the same every time. No phrase holds a number: numbers come from cells only.
 */
export const PHRASES = {
  "title.project": ["{project}绩效评价报告"],
  "title.none": ["项目绩效评价报告"],
  "title.department": ["{unit}部门整体支出绩效评价报告"],
  "title.self-project": ["{project}绩效自评报告"],
  "title.self-none": ["项目绩效自评报告"],
  "title.self-department": ["{unit}部门整体支出绩效自评报告"],

  "label.weight": ["{name}（{weight}分）"],
  "label.percent": ["{name}（权重{weight}，折合{points}分）"],
  "label.optional": ["{label}（可选项）"],

  "funds.budget": ["全年预算数{budget}，全年执行数{executed}。"],
  "funds.adjusted": ["年初预算数{initial}，全年预算数调整为{budget}，全年执行数{executed}。"],
  "funds.unspent": ["全年预算数{budget}，全年执行数未填。"],
  "funds.unbudgeted": ["全年执行数{executed}，全年预算数未填。"],
  "funds.initial": ["年初预算数{initial}，全年预算数和全年执行数未填。"],
  "funds.initial-only": ["年初预算数{initial}，全年执行数{executed}。"],
  "funds.initial-unspent": ["年初预算数{initial}，全年执行数未填。"],
  "funds.of": ["{name}：{text}"],
  "funds.empty": ["资金栏的预算数和执行数未填。"],
  "funds.rate": ["预算执行率为{rate}。"],
  "funds.rate-computed": ["按执行数与预算数计算，预算执行率为{rate}。"],
  "funds.rest": ["未执行{rest}。"],
  "funds.over": ["执行数超出预算{rest}。"],
  "funds.part": ["{label}预算{budget}，执行{executed}"],
  "funds.part-budget": ["{label}预算{budget}，执行数未填"],
  "funds.part-executed": ["{label}执行{executed}，预算数未填"],
  "funds.parts": ["其中：{parts}。"],
  "funds.score": ["预算执行（{weight}分）得{score}分。"],
  "funds.score-lost": ["预算执行（{weight}分）得{score}分，扣{lost}分。"],
  "funds.score-only": ["预算执行得{score}分。"],
  "funds.unscored": ["预算执行（{weight}分）（得分未填）。"],
  "funds.unweighed": ["预算执行行的分值和得分未填。"],
  "funds.reason": ["表中说明：{reason}。"],

  "targets.blank": ["表中各项指标的年度指标值均未填写，以下只述实际完成情况。"],
  "actuals.blank": ["表中各项指标的实际完成值均未填写。"],

  "group.full": ["{name}分值{weight}分，得{score}分，得分率{rate}。"],
  "group.part": ["{name}分值{weight}分，已填得分合计{score}分，另有{count}项得分未填。"],
  "group.blank": ["{name}分值{weight}分，所属指标（得分未填）。"],
  "group.unweighed": ["{name}有{count}项未填分值，得分率无法计算。"],
  "group.score": ["{name}得{score}分。"],
  "group.names": ["{name}包括{names}。"],

  "indicator.met": [
    "年度指标值为{target}，实际完成{actual}，达到年度指标值。",
    "目标值{target}，实际完成值{actual}，按目标完成。",
    "计划{target}，实际{actual}，完成了年度目标。",
    "年度目标为{target}，完成{actual}，实现预期。",
  ],
  "indicator.over": [
    "年度指标值为{target}，实际完成{actual}，为指标值的{completion}，超过年度目标。",
    "目标值{target}，实际完成值{actual}，完成率{completion}，超额完成。",
    "计划{target}，实际达到{actual}，相当于目标的{completion}。",
  ],
  "indicator.missed": [
    "年度指标值为{target}，实际完成{actual}，完成率{completion}，未达到年度指标值。",
    "目标值{target}，实际完成值{actual}，只完成目标的{completion}。",
    "计划{target}，实际{actual}，完成率为{completion}，与目标尚有差距。",
  ],
  "indicator.missed-unmeasured": [
    "年度指标值为{target}，实际完成情况为{actual}，未达到年度指标值。",
    "目标值{target}，实际完成值{actual}，目标未能实现。",
  ],
  "indicator.kept": [
    "要求控制在{target}以内，实际为{actual}，未突破控制值。",
    "控制值{target}，实际{actual}，在要求以内。",
    "年度控制值为{target}，实际发生{actual}，控制有效。",
  ],
  "indicator.kept-none": ["年度控制值为{target}，实际{actual}，没有发生。"],
  "indicator.exceeded": [
    "要求控制在{target}以内，实际为{actual}，突破了控制值。",
    "控制值{target}，实际{actual}，超出要求。",
  ],
  "indicator.in-time": [
    "时限为{target}，实际完成时间为{actual}，按期完成。",
    "要求的完成时间为{target}，实际为{actual}，没有逾期。",
  ],
  "indicator.late": [
    "时限为{target}，实际完成时间为{actual}，晚于时限。",
    "要求的完成时间为{target}，实际为{actual}，未能按期完成。",
  ],
  "indicator.told": [
    "年度指标为“{target}”，实际完成情况为“{actual}”。",
    "预期“{target}”，实际情况为“{actual}”。",
    "目标内容是“{target}”，完成情况是“{actual}”。",
  ],
  "indicator.same": [
    "年度指标为“{target}”，已经达到。",
    "预期“{target}”，实际情况与预期一致。",
    "实现了“{target}”的年度目标。",
  ],
  "indicator.actual-only": ["{actual}。"],
  "indicator.actual-number": ["实际完成{actual}。"],
  "indicator.actual-date": ["完成时间为{actual}。"],
  "indicator.target-blank": ["年度指标值未填。"],
  "indicator.target-only": ["年度指标值为{target}，实际完成值未填。", "目标值{target}，未填实际完成值。"],
  "indicator.target-stated": ["年度指标值为{target}。", "目标值{target}。"],
  "indicator.target-worded": ["年度指标为“{target}”。", "目标内容是“{target}”。"],
  "indicator.both-blank": ["年度指标值和实际完成值均未填。"],
  "indicator.actual-missing": ["实际完成值未填。"],

  "reason.deviation": ["偏差原因：{reason}。", "未完成的原因是：{reason}。", "对此表中说明：{reason}。"],
  "reason.deduction": ["扣分原因：{reason}。", "表中所列扣分原因：{reason}。"],
  "reason.remark": ["表中说明：{reason}。"],
  "reason.note": ["{reason}。"],
  "reason.none-deviation": ["未说明偏差原因。", "表中没有说明偏差原因。"],
  "reason.none-deduction": ["未说明扣分原因。", "表中没有说明扣分原因。"],

  "score.full": ["根据评分标准，该项指标得{score}分。", "该项指标得满分{score}分。", "该项指标得{score}分。"],
  "score.full-met": [
    "根据评分标准，该项指标得{score}分。",
    "该项指标得满分{score}分。",
    "据此得{score}分，未扣分。",
    "该项指标得{score}分。",
  ],
  "score.full-unmet": ["该项指标仍得满分{score}分。", "该项指标得满分{score}分，未扣分。"],
  "score.lost": ["根据评分标准，该项指标得{score}分，扣{lost}分。", "该项指标扣{lost}分，得{score}分。"],
  "score.lost-explained": [
    "根据评分标准，该项指标得{score}分，扣{lost}分。",
    "该项指标扣{lost}分，得{score}分。",
    "据此扣{lost}分，得{score}分。",
  ],
  "score.above": ["该项指标得{score}分，高于分值。"],
  "score.only": ["该项指标得{score}分。", "根据评分标准，该项指标得{score}分。"],
  "score.of-hundred": ["该项指标按百分制得{score}分。"],
  "score.of-hundred-lost": ["该项指标按百分制得{score}分，扣{lost}分。"],
  "score.blank": ["该项指标（得分未填）。"],
  "score.unreadable": ["得分栏填写的是“{text}”，不是数字，该项指标（得分未填）。"],
  "score.review": ["复核得分{score}分。"],
  "score.shared": ["该项指标与其他指标合计得{score}分，得分合填于同一单元格。"],
  "score.recomputed": ["按指标值与完成值重新计算为{score}分（重算值，未写回）。"],

  "sub-row.both": ["其中{name}，指标值{target}，实际完成{actual}"],
  "sub-row.target": ["其中{name}，指标值{target}，实际完成值未填"],
  "sub-row.actual": ["其中{name}，实际完成{actual}"],
  "sub-row.name": ["其中{name}，指标值和完成值未填"],
  "sub-row.score": ["{text}，得{score}分"],

  "result.self-total-grade": ["经自评，{project}自评得分{score}分，评价等级为“{grade}”。"],
  "result.self-total": ["经自评，{project}自评得分{score}分。"],
  "result.total-grade": ["经评价，{project}综合得分{score}分，评价等级为“{grade}”。"],
  "result.total": ["经评价，{project}综合得分{score}分。"],
  "result.printed": ["表中所列总分为{score}分。"],
  "result.printed-grade": ["表中所列总分为{score}分，评价等级为“{grade}”。"],
  "result.grade": ["表中评价等级为“{grade}”。"],
  "result.recorded": ["各行已填得分合计为{score}分，与所列总分不一致。"],
  "result.recorded-only": ["各行已填得分合计为{score}分，总分栏未填。"],
  "result.recorded-partial": ["各行已填得分合计为{score}分。"],
  "result.listed": ["本表列有{count}项得分，没有总分。"],
  "result.no-score": ["表中没有任何得分（得分未填）。"],
  "result.unscored": ["尚有{count}项指标没有评分（得分未填）：{names}。"],
  "result.unscored-count": ["尚有{count}项指标没有评分（得分未填）。"],
  "result.recomputed": ["按评价口径重新计算，总分为{score}分（重算值，未写回）。"],
  "result.recomputed-grade": ["按评价口径重新计算，总分为{score}分，对应等级为“{grade}”（重算值，未写回）。"],
  "result.weights": ["各项分值合计为{weight}分：{parts}。"],
  "result.weight-part": ["{name}（{weight}分）"],
  "result.table": ["各部分的权重、得分和得分率如下表。"],
  "result.not-scored": ["本表未设得分栏，不计算综合得分。"],
  "result.project": ["本项目"],
  "result.department": ["部门整体支出"],

  "basics.project-year": ["项目名称为“{project}”，评价年度为{year}年。"],
  "basics.project": ["项目名称为“{project}”。"],
  "basics.both": ["主管部门为{department}，实施单位为{unit}。"],
  "basics.department": ["主管部门和实施单位为{department}。"],
  "basics.unit": ["实施单位为{unit}。"],

  "goal.expected": ["{text}。"],
  "goal.actual": ["{text}。"],
  "goal.labelled": ["{label}：{text}。"],

  "system.parts": ["评价指标共{count}项，包括{parts}。"],
  "system.blocks": ["评价指标共{count}项，分属{names}。"],
  "system.count": ["评价指标共{count}项。"],

  "conclusion.own": ["{text}。"],

  "problems.own": ["{text}。"],
  "problems.loss": ["{name}（扣{lost}分）"],
  "problems.missed": ["部分指标未达到年度目标：{names}。"],
  "problems.unexplained": ["有未达标或扣分的指标没有说明原因：{names}。"],
  "problems.reduced": ["部分指标有扣分：{names}。"],
  "problems.reviewed": ["部分指标的复核得分低于自评得分：{names}。"],
  "problems.unscored": ["有{count}项指标没有评分（得分未填），综合得分尚不完整。"],
  "problems.execution": ["预算执行率为{rate}，执行进度偏低。"],
  "problems.none": ["各项指标没有扣分，表中也未填写存在的问题。"],

  "suggestions.own": ["{text}。"],
  "suggestions.missed": ["针对{names}未达到年度目标的问题，按表中所列原因逐项落实改进措施，明确完成时限。"],
  "suggestions.unexplained": ["补充说明{names}未达标或扣分的原因，并提出改进措施。"],
  "suggestions.reduced": ["对照评分标准核实{names}的扣分事项，纠正相应的薄弱环节。"],
  "suggestions.reviewed": ["核对{names}复核扣分的依据，据以调整自评得分。"],
  "suggestions.unscored": ["补齐未填的得分后重新汇总，再确定总分和等级。"],
  "suggestions.some": ["{names}等{count}项指标"],
  "suggestions.execution": ["加快资金支付进度，核实预算安排与实际需求是否相符。"],
  "suggestions.none": ["【待补充：有关建议】"],

  "table.execution": ["预算执行"],
  "table.total": ["合计"],
  "table.caption": ["各项指标评分见下表。"],
  "table.unscored": ["各项指标的目标和完成情况见下表。"],
} as const satisfies Record<string, readonly string[]>;

export type PhraseId = keyof typeof PHRASES;
export type Phrases = Readonly<Record<PhraseId, readonly string[]>>;

/** One of the wordings, by content: the same content always gets the same one. */
export function choose(variants: readonly string[], content: string): string {
  let hash = 7;
  for (const character of content) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return variants[hash % variants.length] ?? "";
}
