import { dec, type Dec } from "../evaluation/decimal";
import { normalForm } from "./normal-form";

/** What a unit measures and how much of the dimension's own unit one of it is. Equal dimensions convert. */
interface UnitOf {
  readonly dimension: string;
  readonly factor: Dec;
}

/** Dimensions whose units convert into each other. 亩 and 公顷 do not: their ratio is no exact decimal. */
const CONVERTIBLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "%": { "%": 1, 百分比: 1, 百分率: 1, 百分数: 1, "‰": 0.1 },
  元: { 元: 1, 块: 1, 角: 0.1, 百元: 100, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 千万元: 1e7, 亿元: 1e8 },
  美元: { 美元: 1, 万美元: 1e4, 亿美元: 1e8 },
  米: { 米: 1, m: 1, 公里: 1e3, 千米: 1e3, km: 1e3, 分米: 0.1, 厘米: 0.01, cm: 0.01, 毫米: 0.001, mm: 0.001 },
  平方米: { 平方米: 1, 平米: 1, m2: 1, 平方: 1, 公顷: 1e4, hm2: 1e4, 平方公里: 1e6, 平方千米: 1e6, km2: 1e6 },
  立方米: { 立方米: 1, m3: 1, 立方: 1, 方: 1, 升: 0.001 },
  千克: { 千克: 1, 公斤: 1, kg: 1, 吨: 1e3, t: 1e3, 克: 0.001, g: 0.001, 斤: 0.5 },
  秒: {
    秒: 1,
    分钟: 60,
    小时: 3600,
    个小时: 3600,
    h: 3600,
    天: 86400,
    日: 86400,
    日历天: 86400,
    周: 604800,
    星期: 604800,
  },
  月: { 月: 1, 个月: 1, 季度: 3, 个季度: 3, 年: 12 },
  人: { 人: 1, 名: 1, 位: 1 },
  千瓦: { 千瓦: 1, kw: 1, 兆瓦: 1e3, mw: 1e3 },
};

/** Measure words that stand for themselves: 个 is no 人次, 次 is no 场. */
const COUNTED =
  "个 人次 户 户次 家 家次 次 场 场次 期 件 项 宗 起 例 例次 篇 条 份 本 册 套 台 台次 辆 辆次 艘 架 架次 座 处 所 只 头 尾 羽 株 棵 批 批次 " +
  "班 班次 课时 学时 课 面 幅 张 支 根 栋 幢 间 床 盏 组 队 村 社区 乡镇 镇 乡 县 市 街道 点 分 倍 级 类 种 门 部 集 段 道 口 眼 站 车次 趟 " +
  "人天 人日 人月 人年 亩 工作日 个工作日 百分点 个百分点 片 块次 瓶 盒 箱 袋 桶 版 期次 轮 届 度 千伏 千瓦时 度电 工日 对 双 杆 樘 孔 井 盘 宿 餐 斤次 字 页 幕 首 部次 " +
  "公里次 标段 路 线 网格 小区 楼 层 单 单位 企业 学校 机构 平台 系统 人数";

const UNITS = new Map<string, UnitOf>();
for (const [dimension, units] of Object.entries(CONVERTIBLE)) {
  for (const [unit, factor] of Object.entries(units)) UNITS.set(unit, { dimension, factor: dec(factor) });
}
for (const unit of COUNTED.split(" ")) UNITS.set(unit, { dimension: unit, factor: dec(1) });

const LONGEST = Math.max(...[...UNITS.keys()].map((unit) => unit.length));

/** The longest known unit at the start of a text, "元/人·年" with its parts; "" where none is known. */
export function unitAt(text: string): string {
  const head = simpleUnitAt(text);
  if (head === "") return "";
  let unit = head;
  for (;;) {
    const joint = /^(?:\/|·|每)/u.exec(text.slice(unit.length));
    if (!joint) return unit;
    const next = simpleUnitAt(text.slice(unit.length + 1));
    if (next === "") return unit;
    unit += joint[0] + next;
  }
}

function simpleUnitAt(text: string): string {
  for (let length = Math.min(LONGEST, text.length); length > 0; length -= 1) {
    const candidate = text.slice(0, length);
    // G and M are no gram and no metre, and in Mbps there is none either
    if (/[a-z]$/iu.test(candidate) && /^[a-z]/iu.test(text.slice(length))) continue;
    if (UNITS.has(length === 1 ? candidate : candidate.toLowerCase())) return candidate;
  }
  return "";
}

/** A unit as a column or a bracket states it: "单位：万元" → 万元, "百分比" → %; null for "是/否", "—" and blanks. */
export function readUnit(text: string): string | null {
  const plain = normalForm(text)
    .replace(/^(?:单位|计量单位):?/u, "")
    .replace(/^\((.*)\)$/u, "$1");
  if (plain === "" || /^[-/*]+$|^(?:无|是\/否|文字|定性|定量)$/u.test(plain) || plain.length > 12) return null;
  return canonical(plain);
}

/** 百分比 → %, 个工作日 → 工作日, 人/次 → 人次, 台/套 → 台, everything else as it is written. */
export function canonical(unit: string): string {
  if (/^百分[比率数]$/u.test(unit)) return "%";
  const joined = unit.replace("/", "");
  if (/^.\/次$/u.test(unit) && UNITS.has(joined)) return joined;
  return unit.replace(/^个(?=工作日|百分点|月|季度|小时)/u, "").replace(/^([台件个])\/套$/u, "$1");
}

/**
 * How much of `to` one `from` is; null where they measure different things (个 and 人次).
 * An unknown unit equals only itself. "次/年" is 次: the form's period is understood. 1次/月 is 12次/年, but of a bare 次
 * the period is not known.
 */
export function conversion(from: string, to: string): Dec | null {
  const [a, b] = [partsOf(from), partsOf(to)];
  const [p, q] = [a.times ?? 1, b.times ?? 1];
  if (a.per !== b.per || (p !== q && !(a.times && b.times))) return null;
  const [x, y] = [UNITS.get(a.unit), UNITS.get(b.unit)];
  if (x && y) return x.dimension === y.dimension ? x.factor.times(p).div(y.factor.times(q)) : null;
  return a.unit === b.unit ? dec(p).div(q) : null;
}

/** As `conversion`; an answer need not repeat per what it is: 480元 answers ≤500元/人, but 24次 no 2次/月. */
export function answering(actual: string, target: string): Dec | null {
  const { unit, per, times } = partsOf(target);
  const periodic = (times ?? 1) > 1 || /天|周|时/u.test(per);
  return conversion(actual, target) ?? (periodic ? null : conversion(actual, unit));
}

/** How many 次 a year of 次/月 is; 0 where a year is no whole number of periods (次/周), null where they count other things. */
export function ofPeriods(each: string, total: string): number | null {
  const { unit, per, times } = partsOf(each);
  const isPeriod = times ? per === "" : /^(?:天|周|小时)$/u.test(per);
  return isPeriod && conversion(unit, total)?.eq(1) ? (times ?? 0) : null;
}

/** How often a period comes round in a year; weeks and days do not divide it. */
const PERIODS: Readonly<Record<string, number>> = { 年: 1, 季度: 4, 月: 12 };

/** "次/人/月" is 次, per 人, twelve times a year; "元/人天" is "元/人/天". `times` is null where no such period is stated. */
function partsOf(text: string): { readonly unit: string; readonly per: string; readonly times: number | null } {
  const [unit = "", ...per] = text
    .toLowerCase()
    .replace(/人(?=[天日月年]$)/u, "人/")
    .split(/[/·每]/u);
  const times = PERIODS[per.at(-1) ?? ""] ?? null;
  return { unit, per: (times ? per.slice(0, -1) : per).join("/").replace("日", "天"), times };
}

/** Whether a unit is an amount of money, also by head or by piece: 万元, 元/人. */
export function isMoney(unit: string | null): boolean {
  return dimensionOf(unit) === "元";
}

/** Whether a unit is one of time: 天, 小时, 工作日. */
export function isDuration(unit: string | null): boolean {
  return /^(?:秒|月|工作日)$/u.test(dimensionOf(unit) ?? "");
}

function dimensionOf(unit: string | null): string | undefined {
  return unit === null ? undefined : UNITS.get(partsOf(unit).unit)?.dimension;
}
