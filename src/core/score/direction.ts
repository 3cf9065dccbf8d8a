import type { Measure } from "../measure/measure";
import { normalForm } from "../measure/normal-form";
import { isMoney } from "../measure/unit";
import type { Direction } from "./score-sheet";

/** The head of a name decides: 投诉办结率 is a rate of settling, 成本节约率 one of saving. */
const HIGHER =
  /(?:节约|节支|降低|下降|减少|压减|降幅|处理|处置|处结|办结|办理|查处|查办|整改|化解|解决|回复|响应|调解|达标|合格|合规|完成|竣工|完工|开工|及时|按期|准时|覆盖|到位|准确|支付|拨付|执行|使用|利用|知晓|满意|参与|参加|通过|增长|增加|提高|提升|发放|保障|监测|修复|检出|截获|达成|符合|落实|有效|公开|健全|规范|成活|成功|存活|就业|入学|巩固|普及|知晓|受益|服务|惠及|建成|建设|新增)(?:率|度|性|数|数量|人数|次数|面|面积|比例|情况|程度|户数|量|额)?$/u;
const LOWER =
  /投诉|差错|错误率|失误|违约|违规|违法|违纪|事故|伤亡|超支|结余率|结转|能耗|故障|死亡率|发病率|患病率|返修率|误差|空置率|流失率|失业率|辍学率|变动率|调整(?:率|次数)|控制(?:率|数|额)$|负债率|不良率|逾期|退货率|损耗|发生率|排放量|缺勤|上访|信访|舆情|拖欠|欠薪|群体性事件|隐患|成本|费用|开支|支出额|用时|时长|耗时|周期$/u;
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
 * Which way a target is to be read. A stated sign counts; else the name; else it is read as ≥ and said to be assumed.
 * Null where the name leaves both readings open (项目总投资 20万元 under 成本指标).
 */
export function directionOf(target: Measure, context: DirectionContext): Direction | null {
  if (target.kind !== "number") return null;
  if (target.sign !== null && target.signFrom !== null) return { sign: target.sign, from: target.signFrom };
  const name = bareName(context.name);
  const named = directionOfName(name);
  if (named) return { sign: named, from: "name" };
  if (isMoney(target.unit) && context.groups.some((group) => group.includes("成本"))) {
    return PAID_OUT.test(name) ? null : { sign: "<=", from: "name" };
  }
  return { sign: ">=", from: "assumed" };
}

/** What the name alone says: 投诉率 ≤, 投诉办结率 ≥; null where it says nothing. */
export function directionOfName(name: string): ">=" | "<=" | null {
  const bare = bareName(name);
  if (HIGHER.test(bare)) return ">=";
  return LOWER.test(bare) ? "<=" : null;
}

/** Without list number, brackets and quotation marks: 指标1:“会议费变动率(%)” → 会议费变动率. */
function bareName(name: string): string {
  return normalForm(name)
    .replace(/^指标\d+[:.、]?/u, "")
    .replace(/\([^()]*\)$/u, "")
    .replace(/[:;。]$/u, "");
}
