import { dec } from "../../evaluation/decimal";
import { part } from "./part";
import { figureOf } from "./read-figure";
import type { Standard } from "./standard";

const PROPORTION =
  /(?:按|根据|依据).{0,16}(?:比例|完成率|完成程度|B\/A|A\/B).{0,16}(?:得分|[计记给赋]分|扣分)|得分=.{0,24}(?:B\/A|A\/B|完成率|完成比例|实际.{0,6}[/÷].{0,10})|(?:完成率|完成比例|B\/A)[×x*].{0,6}(?:分值|权重|满分|\d分?)|(?:分值|权重)[×x*].{0,4}(?:完成率|完成比例|B\/A)|(?:实际|完成)[^,;。=]{0,6}[/÷][^,;。=]{0,8}[×x*].{0,6}(?:分值|权重|\d分)/u;
/** 低于60%不得分, 60%以下不得分: of the completion. */
const FLOOR =
  /[,;。](?:(?:完成率|完成比例)?(?:低于|小于|不足|未达到?|少于|<)(\d[\d.]*)%(?:的)?|(\d[\d.]*)%(?:\(不含\))?以下)(?:的)?,?(?:不得分|不计分|得?0分)[。;]?$/u;
/** ≥95%得满分, 完成率达到100%的得10分: from where on there is nothing to take a share of. */
const TOP =
  /^;?(?<what>[^,;。\d]{0,14})(?<figure>\d[\d.]*[^,;。\d得]{0,3}?)(?:及|\(含\))?(?:以上)?(?:的)?,?(?:得|计|记)(?:满分|(?<full>\d+(?:\.\d+)?)分)[,;。]/u;
/** Of the completion and not of the row's own figure: 完成率, 完成年度目标的80%. */
const OF_COMPLETION = /完成|目标|计划|到位/u;
/** What comes after it may say once more where the share begins: 低于95%的, 60%-100%, 否则. */
const AGAIN =
  /(?:完成率)?(?:低于|不足|小于|<|≥|达到|超过)?(?:\d[\d.]*%?(?:[-~至]|[≤<][^\d≤<]{0,8}[≤<]))?\d[\d.]*%?(?:\(不?含\))?(?:以[上下])?(?:的|时)?(?=,?(?:得)?(?:满分|[^\d,;。]{0,6}按))/gu;
/** ×10分, or how many points there are: 满分10分. */
const TIMES = /(?:[×x*]|[,;](?:满分|最[高多])(?:得|为)?)(\d+(?:\.\d+)?)分?/u;
/** 超过100%按100%计 says what holds anyhow: no share is more than all. */
const CAPPED = /[,;。](?:完成率|完成比例)?(?:超过|大于|高于|>)100%(?:的)?,?按(?:照)?100%计?(?:算|分)?/u;

/**
 * 按比例得分, with at most a top from which it is full and a floor below which there is nothing. Null where a text speaks
 * of no proportion, "bounded" where it does within bounds that are of something else than the row's target.
 */
export function readProportion(plain: string): Extract<Standard, { kind: "proportion" }> | "bounded" | null {
  if (!PROPORTION.test(plain)) return null;
  if (/每.{0,16}?扣/u.test(plain)) return "bounded";
  const floor = FLOOR.exec(plain);
  const limit = floor?.[1] ?? floor?.[2];
  const upTo = floor ? plain.slice(0, floor.index) : plain;
  const top = TOP.exec(upTo);
  const figure = top && figureOf(part(top, "figure"));
  const isWhole = figure?.unit === "%" && figure.value.eq(100);
  if (top && (!figure || (!isWhole && (floor !== null || OF_COMPLETION.test(part(top, "what")))))) return "bounded";
  const rest = (top ? upTo.slice(top[0].length) : upTo).replace(CAPPED, "").replace(/[BA]\/[AB]|×100%/gu, "");
  const times = TIMES.exec(rest);
  // The bounds of the share are the top and the floor again, or none are given
  const bounds = [...rest.matchAll(AGAIN)].flatMap(([text]) => text.match(/\d[\d.]*/gu) ?? []);
  const known = [figure, ...(limit === undefined ? [] : [dec(limit)])].map((one) =>
    one && "value" in one ? one.value : one,
  );
  if (bounds.some((bound) => !known.some((one) => one?.eq(bound)))) return "bounded";
  if (/\d/u.test(rest.replace(AGAIN, "").replace(TIMES, ""))) return "bounded";
  const full = top?.groups?.["full"] ?? times?.[1];
  return {
    kind: "proportion",
    floor: limit === undefined ? null : dec(limit).div(100),
    threshold: isWhole ? null : figure,
    full: full === undefined ? null : dec(full),
  };
}
