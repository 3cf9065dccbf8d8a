import type { Measure } from "../measure/measure";
import { normalForm } from "../measure/normal-form";
import { isDuration, isMoney } from "../measure/unit";
import type { Direction } from "./score-sheet";

/** What a name counts or measures stands last and says nothing of better: 投诉起数, 受益面积, 完成情况. */
const MEASURED =
  /(?:率|度|性|情况|程度|水平|面积?|比[例重]|占比|[总数]?[量额]|总?数|金额|额度|人[数次]|[次起例户天]数|(?<!事)件数)*$/u;
/** The end of the name decides: 投诉办结率 is a rate of settling, 成本节约率 one of saving. */
const HIGHER =
  /(?:节[约支]|降低|下降|减少|压减|处[理置]|办结|查处|整改|化解|解决|响应|达标|合[格规]|完[成工]|及时|按期|覆盖|到位|准确|[支拨]付|执行|[使利]用|知晓|满意|通过|增[长加]|提[高升]|发放|保障|落实|公开|健全|受益)$/u;
/** 不合格率, 未按期完成率: what is better the higher it is, denied. */
const DENIED = /[不未](?:按[期时]|及时)?$/u;
/** What is taken off or dealt with may be bad in itself: 减少支出, 整治安全隐患. */
const TAKEN_OFF = /^(?:节[约省]|降低|减少|压[减缩]|缩短|避免|挽回|消除)(?!.*(?:时限|周期)$)/u;
const DEALT_WITH =
  /^(?:整治|排查|查处|化解|处[理置]|[受办]理|打击|治理|检查|发现|调解|解决|整改)(?!.*(?:时[间长限]|期限|周期)$)/u;
const LOWER =
  /(?:投诉|差错|错误|失误|[误偏]差|违[约规法纪]|事故|[伤死]亡|受伤|超支|结[余转]|[能损]耗|耗[电水油气]|故障|缺陷|中断|[发患]病|病死|感染|返[修贫工]|[空闲]置|[流损]失|[漏渗泄]漏|漏损|浪费|拥堵|延误|离职|失业|[辍退]学|变动|负债|不良|差评|[漏误][报检诊判]|逾期|积压|退货|破损|超[标编限载]|危害|缺勤|上访|信访|舆情|拖欠|欠薪|火灾|(?:群体性|安全|负面|突发)事件|隐患)(?:发生)?$/u;
/** What the whole end of a name tells of money, time and rates. */
const LESS =
  /(?:成本|费用|开支)(?:标准|总?额|占比)?$|三公经费$|(?<![免缴收付消经])费(?:支出)?$|支出额$|(?:经费|预算|成本|费用)(?:管控|控制)(?:情况)?$|(?<![压糖情病害])控制[率数额]$|调整(?:率|次数)$|发生率$|排放总?量$|(?:PM[\d.]+|颗粒物)(?:年?平?均)?浓度$|工期$|时限$|周期$/u;
/** How long something takes. */
const TAKES =
  /(?:办[理结]|处[理置]|响应|审[批核]|到达|[答回]复|反馈|[抢维]修|修复|施工|建设|完[成工]|[交拨支]付|等待|故障|中断)(?:时[间长]|期限|天数)$|[用耗]时$/u;
/** A standard or a grant under 成本指标 may be meant either way. */
const PAID_OUT = /标准|补助|补贴|奖|工资|津贴|报酬|救助|投资|资金|预算|金额|额度|待遇/u;

/** What a target's direction rests on beside its own sign. */
export interface DirectionContext {
  /** The indicator's name. */
  readonly name: string;
  /** Names of the groups above. */
  readonly groups: readonly string[];
}

/**
 * Which way a target is to be read. A stated sign counts; else what the target's own words or the name say; else it is
 * read as ≥ and said to be assumed. Null where both readings are open: 项目总投资 20万元 under 成本指标, 服务期限 3年 under
 * 时效指标.
 */
export function directionOf(target: Measure, context: DirectionContext): Direction | null {
  if (target.kind !== "number") return null;
  if (target.sign !== null && target.signFrom !== null) return { sign: target.sign, from: target.signFrom };
  const named = directionOfName(target.of ?? "") ?? directionOfName(context.name);
  if (named) return { sign: named, from: "name" };
  const { unit } = target;
  if (target.value.eq(0) && unit !== null && unit !== "%" && !isMoney(unit)) return { sign: "<=", from: "name" }; // 疫情 0起
  const under = (group: string): boolean => context.groups.some((name) => name.includes(group));
  if (under("成本")) {
    return isMoney(unit) && !PAID_OUT.test(bareName(context.name)) ? { sign: "<=", from: "name" } : null;
  }
  const timed = under("时效") || /(?:时间|日期|期限)$/u.test(bareName(context.name));
  if (timed && (unit === null || isDuration(unit))) return null; // 12.31 may be a day
  return { sign: ">=", from: "assumed" };
}

/** What the name alone says: 投诉率 ≤, 投诉办结率 ≥; null where it says nothing. */
export function directionOfName(name: string): ">=" | "<=" | null {
  const bare = bareName(name);
  if (TAKES.test(bare)) return "<=";
  if (TAKEN_OFF.test(bare)) return ">=";
  const subject = bare.replace(MEASURED, "");
  const better = HIGHER.exec(subject);
  if (better) return DENIED.test(subject.slice(0, better.index)) ? "<=" : ">=";
  if (DEALT_WITH.test(bare)) return ">=";
  return LOWER.test(subject) || LESS.test(bare) ? "<=" : null;
}

/** Without list number, brackets and quotation marks: 指标1:“会议费变动率(%)” → 会议费变动率. */
function bareName(name: string): string {
  return normalForm(name)
    .replace(/^指标\d+[:.、]?/u, "")
    .replace(/[:;。]$/u, "")
    .replace(/\([^()]*\)$/u, "");
}
