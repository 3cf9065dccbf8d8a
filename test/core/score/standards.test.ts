import { plain } from "../../../src/core/evaluation/decimal";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { PROFILES } from "../../../src/core/score/profiles";
import { score } from "../../../src/core/score/score";
import type { IndicatorScore } from "../../../src/core/score/score-sheet";
import { readStandard } from "../../../src/core/score/standard/read-standard";
import type { Earned, Figure, Standard } from "../../../src/core/score/standard/standard";
import { STANDARD_WORDINGS } from "./standard-wordings";
import { table, type FundsSpec, type RowSpec } from "./table-builder";

/** A standard in one line: what is read of it and nothing more. */
function told(standard: Standard): string {
  const points = (earned: Earned): string => {
    const least = earned.from ? `${plain("points" in earned ? earned.from : earned.from.times(100))}..` : "";
    if ("points" in earned) return least + plain(earned.points);
    return least + (earned.share.eq(1) ? "full" : `${plain(earned.share.times(100))}%`);
  };
  const at = (figure: Figure | null, word: string): string =>
    figure ? ` ${word} ${plain(figure.value)}${figure.unit ?? ""}` : "";
  switch (standard.kind) {
    case "all-or-nothing":
      return `all or nothing of ${standard.full ? plain(standard.full) : "full"}`;
    case "proportion": {
      const { floor, threshold, full } = standard;
      return `proportion${floor ? ` from ${plain(floor)}` : ""}${at(threshold, "below")}${full ? ` of ${plain(full)}` : ""}`;
    }
    case "deduction": {
      const { side, step, unit, threshold, full, off, events, floor, most } = standard;
      const what = `${points(off)} for ${plain(step)}${unit ?? ""} ${events ? "happened" : side}`;
      const end = at(floor, "none below") + (most ? ` at most ${plain(most)}` : "");
      return `${what}${at(threshold, "from")}${full ? ` of ${plain(full)}` : ""}${end}`;
    }
    case "addition": {
      const { base, step, each, full } = standard;
      const from = base ? `${plain(base.points)}${at(base.threshold, "from")}, ` : "";
      return `${from}plus ${plain(each)} for ${plain(step.value)}${step.unit ?? ""}${full ? ` of ${plain(full)}` : ""}`;
    }
    case "ladder":
      return `${standard.rate === "completion" ? "of completion " : ""}${standard.reached ? `reached ${points(standard.reached)}; ` : ""}${standard.rungs
        .map(({ low, high, lowIncluded, highIncluded, unit, earned }) => {
          const [from, to] = [low ? plain(low) : "", high ? plain(high) : ""];
          return `${lowIncluded ? "[" : "("}${from},${to}${highIncluded ? "]" : ")"}${unit ?? ""} ${points(earned)}`;
        })
        .join("; ")}`;
    case "words":
      return [...standard.words].map(([word, earned]) => `${word} ${points(earned)}`).join("; ");
    default:
      return standard.kind;
  }
}

const WORDINGS = STANDARD_WORDINGS.split("\n")
  .filter((line) => line !== "")
  .map((line) => [line.slice(0, line.lastIndexOf(" = ")), line.slice(line.lastIndexOf(" = ") + 3)] as const);

test("there are three hundred wordings, none twice", () => {
  expect(WORDINGS.length).toBeGreaterThanOrEqual(300);
  expect(new Set(WORDINGS.map(([wording]) => wording)).size).toBe(WORDINGS.length);
});

test.each(WORDINGS)("%s: %s", (wording, expected) => {
  expect(told(readStandard(wording))).toBe(expected);
});

function scoreOf(row: Omit<RowSpec, "name">, profile: keyof typeof PROFILES = "mof-2020-10"): IndicatorScore {
  const built = table({ rows: [{ name: "数量", weight: 10, ...row }] });
  const [found] = score(built, { profile: PROFILES[profile], by: "person" }).indicators;
  if (!found) throw new Error("no indicator");
  return found;
}

function scored(...given: Parameters<typeof scoreOf>): string {
  const found = scoreOf(...given);
  return found.score ? plain(found.score, 2) : (found.why?.id ?? "");
}

const NOT_APPLIED = "score.why.standard-not-applied";
const OWN_STANDARDS: readonly [what: string, row: Omit<RowSpec, "name">, expected: string][] = [
  [
    "takes off for each begun step",
    { target: "≥95%", actual: "92.5%", standard: "达到得满分，每降低1个百分点扣0.5分" },
    "8.5",
  ],
  ["counts from its own threshold", { target: "≥90%", actual: "85%", standard: "80%以上得满分，否则不得分" }, "10"],
  ["and below it", { target: "≥90%", actual: "79%", standard: "80%以上得满分，否则不得分" }, "0"],
  [
    "gives the better rung on a border",
    { target: "≥95%", actual: "90%", standard: "≥95%得10分，90%-95%得8分，90%以下不得分" },
    "8",
  ],
  [
    "speaks of a count's rate of completion, which is actual ÷ target",
    { target: "≥200人", actual: "150", standard: "完成率达到100%得满分，每低于1%扣0.1分" },
    "7.5",
  ],
  [
    "is not applied where its points are not the weight's",
    { target: "≥200人", actual: "150人", standard: "完成得5分，未完成不得分" },
    "score.why.standard-other-weight",
  ],
  [
    "is said where it is not understood",
    { target: "≥200人", actual: "150人", standard: "符合一项得5分，全部符合得10分" },
    "score.why.standard-unread",
  ],
  ...(
    [
      ["counts what happens from nothing", "0起", "2起", "每发生一起扣2分", "6"],
      [
        "and only where nothing is the target",
        "≥95%",
        "98%",
        "每发现一处扣2分，扣完为止",
        "score.why.standard-not-applied",
      ],
      ["takes a share of the weight off", "≥95%", "93%", "≥95%得满分，每降低1个百分点扣权重的5%", "9"],
      ["gives a share of the weight", "≥95%", "85%", "≥95%得满分，80%-95%得60%分值，80%以下不得分", "6"],
      ["adds for each whole step", "≥5场", "4场", "每举办1场得2分，最高得10分", "8"],
      ["and no more than full marks", "≥5场", "7场", "每举办1场得2分，最高得10分", "10"],
      ["of the row's own unit", "≥5场", "4次", "每举办1场得2分，最高得10分", "score.why.standard-not-applied"],
      [
        "and not where the target earns less than the weight",
        "≥4场",
        "4场",
        "每举办1场得2分",
        "score.why.standard-not-applied",
      ],
      ["whose own most is the weight", "≥5场", "4场", "每举办1场得1分，满分5分", "score.why.standard-other-weight"],
      ["a completion, where all was to be reached", "100%", "87%", "每完成10%得1分", "8"],
      ["and nowhere else", "≥95%", "87%", "每完成10%得1分", "score.why.standard-not-applied"],
      ["adds from a base", "≥90%", "92.6%", "达到90%得8分，每提高1个百分点加0.5分，最高10分", "9"],
      ["up to full marks", "≥90%", "99%", "达到90%得8分，每提高1个百分点加0.5分，最高10分", "10"],
      [
        "below which it says nothing",
        "≥90%",
        "89%",
        "达到90%得8分，每提高1个百分点加0.5分，最高10分",
        "score.why.standard-not-applied",
      ],
      ["adds from the target", "≥80%", "83%", "达到基准值得6分，每高1个百分点加1分，最高得10分", "9"],
      ["takes no more off than the most", "≤10天", "19天", "每超1天扣1分，最多扣5分", "5"],
      ["leaves nothing below its floor of a figure", "≥95%", "79%", "每降低1%扣0.5分，低于80%不得分", "0"],
      ["and takes off above it", "≥95%", "80%", "每降低1%扣0.5分，低于80%不得分", "2.5"],
      ["whose floor in percent is of a count's completion", "≥100个", "55个", "每少10个扣1分，低于60%不得分", "0"],
      [
        "that gives a range of points leaves them to a person",
        "优",
        "优",
        "优8-10分，良5-7分，差0-4分",
        "score.why.standard-bounded",
      ],
      [
        "on a rung of a figure too",
        "≥90%",
        "93%",
        "90%以上得8-10分，80%-90%得5-7分，80%以下不得分",
        "score.why.standard-bounded",
      ],
      ["but not where the rung has one figure", "≥90%", "73%", "90%以上得8-10分，80%-90%得5-7分，80%以下不得分", "0"],
      [
        "whose share lies within bounds leaves it open between them",
        "100%",
        "75%",
        "完成率≥90%得满分，60%-90%按比例得分，60%以下不得分",
        "score.why.standard-bounded",
      ],
      ["and is plain above and below", "100%", "93%", "完成率≥90%得满分，60%-90%按比例得分，60%以下不得分", "10"],
      ["in proportion below the row's own target", "≥95%", "76%", "≥95%得满分，95%以下按比例得分", "8"],
      [
        "and open below another one",
        "≥95%",
        "76%",
        "达到90%以上得满分，否则按比例得分",
        "score.why.standard-not-applied",
      ],
      ["in proportion of other points", "≥10个", "9个", "完成率×5分", "score.why.standard-other-weight"],
      ["counts days late", "2022-06-30", "2022-07-03", "按期完成得满分，每逾期1天扣0.5分", "8.5"],
      ["into another year", "2022-12-30", "2023-01-02", "每延迟1天扣1分，最多扣2分", "8"],
      ["but no months", "2022-06-30", "2022-08-03", "每逾期1个月扣2分", "score.why.standard-not-applied"],
      ["nor from a month alone", "2022年6月", "2022年8月", "每逾期1天扣0.5分", "score.why.standard-not-applied"],
      ["nor to a month alone", "2022-06-30", "2022年8月", "每逾期1天扣0.5分", "score.why.standard-not-applied"],
      ["nor after a month", "2022年6月", "2022-08-03", "每逾期1天扣0.5分", "score.why.standard-not-applied"],
      [
        "of other points",
        "2022-06-30",
        "2022-07-03",
        "按期完成得5分，每逾期1天扣0.5分",
        "score.why.standard-other-weight",
      ],
      ["nor what is done early", "2022-06-30", "2022-07-03", "每提前1天扣0.5分", "score.why.standard-unread"],
      [
        "nor below a figure of its own",
        "2022-06-30",
        "2022-07-03",
        "达到90%得满分，每超1天扣1分",
        "score.why.standard-unread",
      ],
      ["nor what falls short", "2022-06-30", "2022-07-03", "每少1天扣1分", "score.why.standard-not-applied"],
      ["takes a share off for each day", "2022-06-30", "2022-07-03", "每逾期1天扣权重的5%", "8.5"],
      ["a begun step of two days counts", "2022-06-30", "2022-07-03", "每逾期2天扣1分", "8"],
      ["takes off in percent of a count's target", "≥200人", "191人", "每降低1%扣0.5分", "7.5"],
      ["but not of a target of nothing", "≤0人", "2人", "每超1%扣1分", "score.why.standard-not-applied"],
      ["nor in a count's steps of a percentage", "≥95%", "92%", "每少1人扣1分", "score.why.standard-not-applied"],
      [
        "nor from a figure of another unit",
        "≥100人",
        "80人",
        "达到90次得满分，每少1次扣1分",
        "score.why.unit-mismatch",
      ],
      ["nor of an actual with a sign", "≥95%", "≥93%", "每降低1%扣0.5分", "score.why.standard-not-applied"],
      ["nor of an actual in words", "≥95%", "基本达到", "每降低1%扣0.5分", "score.why.standard-not-applied"],
      ["nor from a target in words", "较高", "93%", "每降低1%扣0.5分", "score.why.standard-not-applied"],
      ["nor of other points", "≥95%", "93%", "达到得5分，每降低1%扣0.5分", "score.why.standard-other-weight"],
      ["takes nothing off on the border", "≤10天", "10天", "每超1天扣1分", "10"],
      ["nor within it", "≤10天", "8天", "每超1天扣1分", "10"],
      ["nor from its own figure on, though the target is missed", "≥95%", "92%", "90%以上得满分，每降低1%扣1分", "10"],
      ["a step that is not begun costs nothing more", "≥95%", "93%", "每降低2%扣1分", "9"],
      ["happens nothing, costs nothing", "0起", "0起", "每发生一起扣2分", "10"],
      [
        "adds nothing to an actual with a sign",
        "≥5场",
        "≥4场",
        "每举办1场得2分，最高得10分",
        "score.why.standard-not-applied",
      ],
      ["nor to words", "≥5场", "基本完成", "每举办1场得2分，最高得10分", "score.why.standard-not-applied"],
      [
        "nor from a target in words",
        "较高",
        "83%",
        "达到基准值得6分，每高1个百分点加1分",
        "score.why.standard-not-applied",
      ],
      ["nothing yet", "≥5场", "0场", "每举办1场得2分，最高得10分", "0"],
      [
        "not where nobody can tell whether the best rung is reached",
        "较高",
        "85%",
        "达标得10分，80%-90%得5分，80%以下不得分",
        NOT_APPLIED,
      ],
      [
        "the better rung of two, whichever is named first",
        "≥90%",
        "80%",
        "60%-80%得5分，80%-90%得8分，90%以上得10分",
        "8",
      ],
      ["no rung in another unit", "≥5个", "4个", "5万元以上得10分，5万元以下不得分", NOT_APPLIED],
      ["no rung where the figure lies between two", "≥90%", "90%", "大于90%得10分，小于90%得5分", NOT_APPLIED],
      ["the rung from below up to its excluded border", "≥90%", "89.9%", "大于90%得10分，小于90%得5分", "5"],
      ["a pair of words by the target", "≥90%", "95%", "达标得10分，不达标不得分", "10"],
      ["and not three of them", "≥90%", "95%", "达标得10分，不达标不得分，部分达标得5分", NOT_APPLIED],
      ["nor a pair whose worse word earns points", "≥90%", "95%", "达标得10分，不达标得5分", NOT_APPLIED],
      ["nor a pair of other words", "≥90%", "95%", "好得10分，差不得分", NOT_APPLIED],
      ["a floor in percent says nothing of a count", "≥90个", "85个", "每少1个扣1分，低于80次不得分", NOT_APPLIED],
      ["the rungs of a count by its completion", "≥50个", "43个", "≥90%得满分，80%-90%得5分，80%以下不得分", "5"],
      ["of counts without a unit too", "50", "43", "≥90%得满分，80%-90%得5分，80%以下不得分", "5"],
      ["and of a single one that is missing", "2", "0.5", "≥90%得满分，80%-90%得5分，80%以下不得分", "0"],
      [
        "but not where the percentages are of another rate",
        "≥50个",
        "43个",
        "满意率≥90%得满分，80%-90%得5分，80%以下不得分",
        NOT_APPLIED,
      ],
      [
        "shares without a sign may be the percentages themselves",
        "0.9",
        "0.85",
        "≥90%得满分，80%-90%得5分，80%以下不得分",
        "5",
      ],
      ["nor where only one of the two is a percentage", "≥50个", "86%", "≥90%得满分，80%-90%得5分，80%以下不得分", "5"],
      [
        "a percentage of another one by either reading",
        "≥95%",
        "93%",
        "完成率≥90%得满分，80%-90%得5分，80%以下不得分",
        "10",
      ],
      ["and by none where they differ", "≥95%", "88%", "完成率≥90%得满分，80%-90%得5分，80%以下不得分", NOT_APPLIED],
      ["with a step each way from an even target", "=10天", "12天", "每超1天扣1分", "8"],
      ["assumed the lower the better where what is over is cut", "10天", "12天", "每超1天扣1分", "8"],
      ["nor in steps of a count from a bare figure", "≥95%", "92%", "每少1扣1分", "7"],
      [
        "gives no rung to an actual with a sign",
        "≥90%",
        "≥93%",
        "90%以上得10分，90%以下得5分",
        "score.why.standard-not-applied",
      ],
      ["nor to words on a ladder", "≥90%", "较好", "90%以上得10分，90%以下得5分", "score.why.standard-not-applied"],
      ["but of a bare count's completion", "≥200人", "150", "90%以上得10分，90%以下得5分", "5"],
      ["nor between its rungs", "≥90%", "92%", "95%以上得10分，80%-90%得5分", "score.why.standard-not-applied"],
      ["and of a count with its unit", "≥100个", "90个", "95%以上得10分，95%以下得5分", "5"],
      [
        "where more than all of it earns no less",
        "≥100个",
        "120个",
        "完成率100%得10分，90%-100%得8分，90%以下得0分",
        "10",
      ],
      ["nor less of a figure above all of it", "100%", "105%", "完成率100%得10分，80%以上得8分，80%以下得0分", "10"],
      ["but not of another rate", "≥100个", "90个", "满意度95%以上得10分，95%以下得5分", NOT_APPLIED],
      ["nor of a count that is to stay low", "≤100个", "90个", "95%以上得10分，95%以下得5分", NOT_APPLIED],
      ["nor one of two as half of a hundred percent", "≥2次", "1次", "90%以上得10分，50%-90%得5分，50%以下得0分", "5"],
      ["nor a bare one of two as all", "≥2", "1", "90%以上得10分，50%-90%得5分，50%以下得0分", "5"],
      ["takes off by a count's completion", "≥50个", "43个", "完成率≥90%得满分，每降低1个百分点扣0.5分", "8"],
      ["down to a floor of it", "≥50个", "29个", "每降低1%扣0.1分，低于60%不得分", "0"],
      ["and above it", "≥50个", "43个", "每降低1%扣0.1分，低于60%不得分", "8.6"],
      [
        "of a percentage only where figure and completion lose alike",
        "≥95%",
        "96%",
        "完成率100%得满分，每降低1%扣1分",
        NOT_APPLIED,
      ],
      ["full where both are", "≥95%", "100%", "完成率100%得满分，每降低1%扣1分", "10"],
      ["has a rung for the target itself", "≥90%", "92%", "达标得满分，80%-90%得5分，80%以下不得分", "10"],
      ["and others below it", "≥90%", "85%", "达标得满分，80%-90%得5分，80%以下不得分", "5"],
      ["and none between", "≥95%", "92%", "达标得满分，80%-90%得5分，80%以下不得分", NOT_APPLIED],
      ["and for a count", "≥50个", "43个", "完成得满分，80%-100%得5分，80%以下不得分", "5"],
      [
        "but not where nothing says whether it was reached",
        "较高",
        "95%",
        "达标得满分，80%-90%得5分，80%以下不得分",
        NOT_APPLIED,
      ],
      ["cuts no more-is-better row above its target", "≥12次", "14次", "每超1次扣1分", NOT_APPLIED],
      ["nor gives it full marks below", "≥12次", "10次", "每超1次扣1分", NOT_APPLIED],
      ["nor a less-is-better row that stays low", "≤12次", "10次", "每少1次扣1分", NOT_APPLIED],
      ["says which way nobody stated", "5天", "4天", "每超1天扣0.5分", "10"],
      ["and beyond", "5天", "7天", "每超1天扣0.5分", "9"],
      ["counts delays as what happens", "12次", "10次", "及时完成得10分，每延迟1次扣1分", NOT_APPLIED],
      [
        "in both directions is not one of them",
        "≤5%",
        "-8%",
        "偏差率±5%以内得满分，每超过1个百分点扣0.5分",
        "score.why.standard-unread",
      ],
      [
        "what is taken off earns nothing",
        "100%",
        "135%",
        "完成率超过130%的扣2分，100%-130%得满分，低于100%按比例得分",
        "score.why.standard-unread",
      ],
      ["misses a deadline", "2022-06-30", "2022-07-03", "按期完成得满分，逾期不得分", "0"],
      ["and keeps it", "2022-06-30", "2022-06-03", "按期完成得满分，逾期不得分", "10"],
      ["gives points to grades behind a colon", "好", "较好", "好：10分；较好：8分；差：0分", "8"],
      [
        "but where figure and completion stand on one rung",
        "≥90%",
        "97%",
        "完成率≥95%得10分，85%-95%得8分，85%以下不得分",
        "10",
      ],
      ["below the lower of two", "≥90%", "60%", "95%以上得10分，95%以下得5分", "5"],
      [
        "in a pair that leaves something answers words only",
        "≥95%",
        "94%",
        "达标得满分，不达标得2分",
        "score.why.standard-not-applied",
      ],
      ["in a pair of other words too", "≥95%", "96%", "合格得满分，不合格不得分", "score.why.standard-not-applied"],
      [
        "in three words too",
        "≥95%",
        "96%",
        "达标得满分，基本达标得5分，不达标不得分",
        "score.why.standard-not-applied",
      ],
      ["in a pair where nothing compares", "较高", "96%", "达标得满分，不达标不得分", "score.why.standard-not-applied"],
      [
        "is open where nothing says whether all was reached",
        "较高",
        "96%",
        "完成得满分，否则不得分",
        "score.why.standard-not-applied",
      ],
      ["all of it", "≥10个", "10个", "完成得满分，否则不得分", "10"],
      [
        "in proportion below a figure that a target in words is not",
        "较高",
        "76%",
        "≥95%得满分，95%以下按比例得分",
        "score.why.standard-not-applied",
      ],
      ["in proportion with a floor, the target reached", "≥100个", "120个", "按完成比例得分，低于60%不得分", "10"],
      ["in proportion of the weight's points", "≥10个", "9个", "完成率×10分", "9"],
      ["and in time is full", "2022年6月", "2022年5月", "按期完成得满分，每逾期1个月扣2分", "10"],
      ["counts 以内 as within", "≤20天", "20天", "控制在20天以内得满分，超出不得分", "10"],
      ["gives nothing below its floor", "≥100个", "59个", "按完成比例得分，低于60%不得分", "0"],
      ["and in proportion from it", "≥100个", "60个", "按完成比例得分，低于60%不得分", "6"],
      [
        "of a percentage only where figure and completion agree",
        "≥95%",
        "58%",
        "按完成比例得分，低于60%不得分",
        "score.why.standard-not-applied",
      ],
      [
        "speaks of 完成率 and not of the percentage itself",
        "≥90%",
        "86%",
        "完成率≥95%得10分，85%-95%得8分，85%以下不得分",
        "score.why.standard-not-applied",
      ],
      ["of 完成率 where all was to be reached", "100%", "86%", "完成率≥95%得10分，85%-95%得8分，85%以下不得分", "8"],
      [
        "whose best grade is not the weight is another row's",
        "≥90%",
        "86%",
        "≥90%得5分，80%-90%得3分，80%以下不得分",
        "score.why.standard-other-weight",
      ],
      [
        "adds up, and no single answer earns a part of it",
        "规范",
        "依据充分",
        "依据充分得6分；程序规范得4分",
        "score.why.standard-other-weight",
      ],
      ["in two words compares figures", "≥95%", "96%", "达标得满分，不达标不得分", "10"],
      ["and misses", "≥95%", "94%", "达标得满分，不达标不得分", "0"],
      ["and knows its words", "达标", "不达标", "达标得满分，不达标不得分", "0"],
      ["and no others", "达标", "基本达标", "达标得满分，不达标不得分", "score.why.standard-not-applied"],
      ["that only says how many points there are leaves the rest to the profile", "≥100个", "50个", "10分", "5"],
    ] as const
  ).map(([what, target, actual, standard, expected]): [string, Omit<RowSpec, "name">, string] => [
    what,
    { target, actual, standard },
    expected,
  ]),
];

describe("a row's own standard", () => {
  it.each(OWN_STANDARDS)("%s", (_, row, expected) => {
    expect(scored(row)).toBe(expected);
  });

  it("is told with its arithmetic, or with what stands in its way", () => {
    const lines = OWN_STANDARDS.map(([, row]) => {
      const { method, met, completion, explanation, why } = scoreOf(row);
      const said = explanation ?? [why?.id, ...Object.values(why?.values ?? {})].join(" ");
      return `${row.target} ${row.actual} ${row.standard}: ${method} met ${met} ${completion ? plain(completion, 4) : "-"} | ${said}`;
    });
    expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
  });

  it("in proportion goes before the profile's pass mark", () => {
    const row = { target: "≥100", actual: "50" };
    expect(scored(row, "mof-2021-101")).toBe("0");
    expect(scored({ ...row, standard: "按比例计分" }, "mof-2021-101")).toBe("5");
  });
});

describe("the budget of the execution rate", () => {
  const rate = (funds: FundsSpec): string => {
    const built = table({ rows: [{ name: "数量", target: 1, actual: 1, weight: 90, score: 90 }], funds });
    const found = score(built, chooseProfile(built)).execution?.rate;
    return found ? plain(found, 4) : "none";
  };

  it.each<[string, FundsSpec, string]>([
    ["is the adjusted one", { initial: 100, budget: 200, executed: 100, weight: 10 }, "0.5"],
    ["is the initial one where the adjusted one is blank", { initial: 100, executed: 90, weight: 10 }, "0.9"],
    ["is none where both are blank: the printed rate stands", { executed: 90, rate: 0.8, weight: 10 }, "0.8"],
  ])("%s", (_, funds, expected) => {
    expect(rate(funds)).toBe(expected);
  });
});
