import { plain } from "../../../src/core/evaluation/decimal";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { PROFILES } from "../../../src/core/score/profiles";
import { score } from "../../../src/core/score/score";
import { readStandard } from "../../../src/core/score/standard/read-standard";
import type { Earned, Standard } from "../../../src/core/score/standard/standard";
import { table, type FundsSpec, type RowSpec } from "./table-builder";

/** A standard in one line: what is read of it and nothing more. */
function told(standard: Standard): string {
  const points = (earned: Earned): string => {
    if ("points" in earned) return plain(earned.points);
    return earned.share.eq(1) ? "full" : `${plain(earned.share.times(100))}%`;
  };
  switch (standard.kind) {
    case "all-or-nothing":
      return `all or nothing of ${standard.full ? plain(standard.full) : "full"}`;
    case "proportion":
      return standard.floor ? `proportion from ${plain(standard.floor)}` : "proportion";
    case "deduction": {
      const { side, step, unit, threshold, full, off, events } = standard;
      const from = threshold ? ` from ${plain(threshold.value)}${threshold.unit ?? ""}` : "";
      const what = `${points(off)} for ${plain(step)}${unit ?? ""} ${events ? "happened" : side}`;
      return `${what}${from}${full ? ` of ${plain(full)}` : ""}`;
    }
    case "ladder":
      return standard.rungs
        .map(({ low, high, lowIncluded, highIncluded, earned }) => {
          const [from, to] = [low ? plain(low) : "", high ? plain(high) : ""];
          return `${lowIncluded ? "[" : "("}${from},${to}${highIncluded ? "]" : ")"} ${points(earned)}`;
        })
        .join("; ");
    case "words":
      return [...standard.words].map(([word, earned]) => `${word} ${points(earned)}`).join("; ");
    default:
      return standard.kind;
  }
}

// Wordings as forms print them; "unread" is said to people and such a row is not scored by another rule.
const WORDINGS = `
达到得满分，每降低1个百分点扣0.5分，扣完为止 = 0.5 for 1% short
完成率达到100%得满分，每低于1%扣0.1分，扣完为止 = 0.1 for 1% short from 100%
完成预期目标的得10分，每降低10%扣1分 = 1 for 10% short of 10
满意度95%以上得10分，每下降一个百分点扣1分 = 1 for 1% short from 95% of 10
满意度达到90%以上的得10分，每降低1%扣0.5分 = 0.5 for 1% short from 90% of 10
每减少1个扣1分 = 1 for 1个 short
每少1场扣1分，扣完为止 = 1 for 1场 short
每少一次扣2分 = 2 for 1次 short
每超过1%扣1分 = 1 for 1% over
每超1天扣0.5分，扣完为止 = 0.5 for 1天 over
每延迟一天扣1分 = 1 for 1天 over
每增加一起扣1分 = 1 for 1起 over
按期完成得满分，每逾期1个月扣2分 = 2 for 1月 over
实际成本≤预算成本得满分，每超1%扣0.5分 = 0.5 for 1% over
完成得满分，否则不得分 = all or nothing of full
完成得满分，未完成不得分 = all or nothing of full
完成的得5分，未完成的不得分 = all or nothing of 5
80%以上得满分，否则不得分 = [80,) full; (,80) 0
≤10天得5分，否则不得分 = (,10] 5; (10,) 0
按比例计分 = proportion
按实际完成比例得分 = proportion
得分=实际完成值/目标值×分值 = proportion
得分=（实际值/目标值）×该指标分值，最高不超过满分 = proportion
达到目标值得满分，未达到按比例得分 = proportion
达到目标值得满分，未达到目标值按完成比例扣分 = proportion
①完成率≥100%，得满分；②完成率<100%，按比例得分 = proportion
完成及时率100%得满分，低于100%按比例扣分 = proportion
实际完成率≥计划完成率，得满分；否则，得分=实际完成率/计划完成率×满分 = proportion
按完成率得分，低于60%不得分 = proportion from 0.6
完成率≥90%得满分，60%-90%按比例得分，60%以下不得分 = unread
≥95%得10分，90%-95%得8分，80%-90%得5分，80%以下不得分 = [95,) 10; [90,95] 8; [80,90] 5; (,80) 0
满意度≥90%得10分，满意度<90%得0分 = [90,) 10; (,90) 0
满意度≥90%得满分；80%≤满意度<90%得8分；满意度<80%不得分 = [90,) full; [80,90) 8; (,80) 0
60%<完成率≤80%得3分；完成率>80%得5分；完成率≤60%得0分 = (60,80] 3; (80,) 5; (,60] 0
90分以上得满分，80-90分得8分，80分以下不得分 = unread
是得5分，否得0分 = 是 5; 否 0
好5分，较好3分，一般1分 = 好 5; 较好 3; 一般 1
好得5分，较好得3分，差不得分 = 好 5; 较好 3; 差 0
符合要求得2分，不符合不得分 = 符合要求 2; 不符合 0
符合得2分，基本符合得1分，不符合得0分 = 符合 2; 基本符合 1; 不符合 0
制度健全得2分，制度较健全得1分，不健全不得分 = 制度健全 2; 制度较健全 1; 不健全 0
成本节约得满分，超支不得分 = 成本节约 full; 超支 0
优秀得满分、良好得80%、一般得60%、较差不得分 = 优秀 full; 良好 80%; 一般 60%; 较差 0
达到预期目标得满分，基本达到得60%，未达到不得分 = 达到预期目标 full; 基本达到 60%; 未达到 0
完成100%得满分，完成80%及以上得80%分值，完成60%以下不得分 = unread
有完整的制度得2分；缺一项扣0.5分 = unread
全部达标得满分，发现一处不合格扣1分 = unread
资金使用合规，得4分，发现一项不合规扣1分，扣完为止 = unread
无投诉得满分，每投诉一次扣1分 = unread
无事故得满分，发生一起不得分 = unread
每发生一起扣2分 = 2 for 1起 happened
每发现1处不合格扣1分，扣完为止 = unread
发现一例扣2分，扣完为止 = 2 for 1例 happened
未完成不得分 = unread
发生安全事故不得分 = unread
12月底前完成得满分，逾期不得分 = unread
①有明确依据（1分）；②符合规划（1分）；③未重复（1分） = unread
每降低5个百分点扣权重的10% = 10% for 5% short
100%得满分，每少5%扣1分，低于60%不得分 = unread
80%（含）以上得满分，60%（含）-80%得一半分，60%以下不得分 = [80,) full; [60,80] 50%; (,60) 0
按照完成情况计分 = unread
计划完成率=实际完成数/计划完成数×100% = description
考察项目实施进度与计划的一致程度 = description
优得10分，良得8分，中得6分，差不得分 = 优 10; 良 8; 中 6; 差 0
优秀得5分，良好得4分，合格得3分，不合格不得分 = 优秀 5; 良好 4; 合格 3; 不合格 0
优10分良8分中6分差0分 = 优 10; 良 8; 中 6; 差 0
优得10分良得8分 = 优 10; 良 8
良好得80% = unread
优秀100%，良好80%，一般60%，差0 = description
优秀得满分，良好得80%分值，一般得60%分值，差不得分 = 优秀 full; 良好 80%; 一般 60%; 差 0
每发生1起扣2分，扣完为止 = 2 for 1起 happened
发生一起扣2分，扣完为止 = 2 for 1起 happened
每出现一次扣1分 = 1 for 1次 happened
每发现一处扣0.5分，扣完为止 = 0.5 for 1处 happened
出现1次扣1分 = unread
每有一项不符合扣1分 = unread
每缺一项扣1分 = 1 for 1项 short
缺一项扣1分 = unread
每缺1项扣0.5分，扣完为止 = 0.5 for 1项 short
每延迟1天扣0.5分，扣完为止 = 0.5 for 1天 over
每逾期一天扣1分 = 1 for 1天 over
延迟一个月扣1分 = unread
每推迟一个月扣2分，扣完为止 = 2 for 1月 over
具备立项依据得1分；符合规划得1分； = unread
有制度得1分；制度完整得1分；执行到位得1分 = unread
①符合法律法规（1分）；②符合部门职责（1分） = unread
立项依据充分（2分），程序规范（2分），资料齐全（1分） = unread
制度健全得1分，合规得1分，完整得1分，否则不得分 = unread
低于60%不得分 = unread
完成率低于60%不得分 = unread
按完成比例得分，低于60%不得分 = proportion from 0.6
完成率≥60%按比例得分，60%以下不得分 = proportion from 0.6
按比例得分 = proportion
按比例计算得分 = proportion
按实际完成率计算得分 = proportion
按完成比例计分，最高不超过满分 = proportion
得分=完成率×分值 = proportion
得分＝实际完成率×5分 = proportion
实际完成率×分值 = proportion
完成率*分值 = proportion
得分=完成率*权重 = proportion
得分=B/A*分值 = proportion
B/A×100%×权重 = proportion
得分=实际完成数/计划完成数×分值 = proportion
根据完成情况按比例得分 = proportion
达到目标得满分，未达到的按比例扣分 = proportion
完成目标值得满分，未完成按完成比例得分 = proportion
完成得满分,否则不得分 = all or nothing of full
完成得满分，未完成得0分 = all or nothing of full
完成得5分，未完成得0分 = all or nothing of 5
全部完成得5分，否则0分 = all or nothing of 5
达标得满分，不达标不得分 = 达标 full; 不达标 0
达标得满分，不达标得0分 = 达标 full; 不达标 0
达到目标值得满分，否则不得分 = all or nothing of full
达到指标值得满分，低于指标值不得分 = all or nothing of full
达到预期得满分，未达预期不得分 = 达到预期 full; 未达预期 0
达到年度指标值，记满分；未达到指标值，不得分 = all or nothing of full
及时得满分，不及时不得分 = 及时 full; 不及时 0
按时完成得满分，未按时完成不得分 = all or nothing of full
是，得满分；否，不得分 = 是 full; 否 0
有得5分，无得0分 = 有 5; 无 0
有得5分，没有不得分 = 有 5; 没有 0
合规得3分，不合规得0分 = 合规 3; 不合规 0
无事故得5分，有事故不得分 = 无事故 5; 有事故 0
发生事故不得分 = unread
未发生事故得满分，否则不得分 = all or nothing of full
每低于1个百分点扣0.5分 = 0.5 for 1% short
每降低1个百分点扣1分 = 1 for 1% short
每增加1个百分点扣1分 = 1 for 1% over
每下降1%扣权重的1% = 1% for 1% short
每低1%扣1%权重分 = 1% for 1% short
每低于目标值1%扣0.1分 = 0.1 for 1% short
每低5个百分点扣1分，扣完为止 = 1 for 5% short
低于90%的，每低1个百分点扣0.5分 = 0.5 for 1% short from 90%
≥90%得满分，低于90%的，每低1个百分点扣0.5分，扣完为止 = 0.5 for 1% short from 90%
95%（含）以上得满分，每下降1%扣0.5分，扣完为止 = 0.5 for 1% short from 95%
目标值95%，每低1个百分点扣1分 = unread
达到95%得10分，每降低1%扣0.5分，低于80%不得分 = unread
满意度≥95%，得10分；每低1个百分点，扣1分，扣完为止 = 1 for 1% short from 95% of 10
满意度在90%以上得满分，每降5%扣1分，扣完为止 = 1 for 5% short from 90%
100%得满分，每低于1个百分点扣权重分的5%，扣完为止 = 5% for 1% short from 100%
超过预算每1%扣1分 = 1 for 1% over
超出1%扣1分，扣完为止 = 1 for 1% over
超支不得分 = unread
不超支得满分，超支不得分 = 不超支 full; 超支 0
不超预算得满分，每超1%扣0.5分 = 0.5 for 1% over
成本控制在预算内得满分，超预算不得分 = 成本控制在预算内 full; 超预算 0
成本节约率≥0得满分，否则不得分 = [0,) full; (,0) 0
偏差率在±10%以内得5分，10%-15%得3分，15%-20%得1分，20%以上不得分 = [-10,10] 5; [10,15] 3; [15,20] 1; [20,) 0
≤10%得5分，10%-15%得3分，15%-20%得1分，＞20%不得分 = (,10] 5; [10,15] 3; [15,20] 1; (20,) 0
完成率100%得5分，90%-99%得4分，80%-89%得3分，80%以下不得分 = [100,100] 5; [90,99] 4; [80,89] 3; (,80) 0
完成率≥95%得5分；85%≤完成率＜95%得4分；75%≤完成率＜85%得3分；完成率＜75%不得分 = [95,) 5; [85,95) 4; [75,85) 3; (,75) 0
90分以上10分，80-90分8分，70-80分6分，70分以下0分 = [90,) 10; [80,90] 8; [70,80] 6; (,70) 0
满意度90%以上得10分，80%-90%得8分，70%-80%得6分，60%-70%得4分，60%以下不得分 = [90,) 10; [80,90] 8; [70,80] 6; [60,70] 4; (,60) 0
满意度90（含）-100得10分，80（含）-90得8分，80以下得0分 = [90,100] 10; [80,90] 8; (,80) 0
≥90%，10分；≥80%，8分；≥60%，5分；＜60%，0分 = [90,) 10; [80,) 8; [60,) 5; (,60) 0
达到90%以上得10分，达到80%以上得8分，达到60%以上得5分，60%以下不得分 = [90,) 10; [80,) 8; [60,) 5; (,60) 0
A≥90%得满分；80%≤A＜90%得60%分值；A＜80%不得分 = [90,) full; [80,90) 60%; (,80) 0
90%以上得满分的100% = unread
满分10分，每少一个扣1分 = 1 for 1个 short of 10
每少一个扣1分，扣完为止，满分10分 = 1 for 1个 short of 10
每完成一项得1分 = unread
每完成1个得0.5分，满分5分 = unread
每培训一期得2分，最多10分 = unread
完成一项得2分，最高得10分 = unread
每提高1%加0.5分 = unread
每超额1%加1分，最多加2分 = unread
酌情扣分 = unread
酌情给分 = unread
视情况得0-5分 = unread
根据实际情况得分 = unread
由评价组打分 = unread
专家打分 = unread
综合评定，0-10分 = unread
好（8-10分），中（5-7分），差（0-4分） = unread
较好8-10分，一般5-7分，较差0-4分 = unread
达成预期指标100%-80%（含），部分达成80%-60%（含），未达成60%-0% = description
根据指标完成情况分为：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%（含）、80-50%（含）、50-0%合理确定分值 = description
完成值达到指标值，记满分；未达到指标值，按B/A或A/B记分 = proportion
1.完成值达到指标值，记满分；2.未达到指标值，按B/A*该指标分值记分 = proportion
定性指标分三档；定量指标完成指标值的，记该指标所赋全部分值 = description
正向指标得分=实际完成值/年初目标值×权重 = proportion
反映项目产出数量目标的实现程度 = description
评价项目立项是否符合法律法规 = description
评价要点：①是否符合国家法律法规；②是否符合行业发展规划 = description
预算执行率=（实际支出资金/实际到位资金）×100% = description
资金到位率=（实际到位资金/预算资金）×100%。 = description
用以反映和考核项目产出数量目标的实现程度 = description
质量达标率＝（质量达标产出数/实际产出数）×100%，得分＝质量达标率×分值 = unread
计划完成率达到100% = description
工程验收合格 = description
年底前完成 = description
指标值≥95% = description
项目实施产生的社会效益 = description
群众满意度调查，满意、基本满意占比 = description
满分 = description
10分 = description
按10分计 = description
计划得分 = unread
得分率 = unread
该指标满分5分 = description
`
  .trim()
  .split("\n")
  .map((line) => [line.slice(0, line.lastIndexOf(" = ")), line.slice(line.lastIndexOf(" = ") + 3)] as const);

test("there are a hundred and eighty wordings", () => {
  expect(WORDINGS.length).toBeGreaterThanOrEqual(180);
});

test.each(WORDINGS)("%s: %s", (wording, expected) => {
  expect(told(readStandard(wording))).toBe(expected);
});

function scored(row: Omit<RowSpec, "name">, profile: keyof typeof PROFILES = "mof-2020-10"): string {
  const built = table({ rows: [{ name: "数量", weight: 10, ...row }] });
  const [found] = score(built, { profile: PROFILES[profile], by: "person" }).indicators;
  return found?.score ? plain(found.score, 2) : (found?.why?.id ?? "");
}

describe("a row's own standard", () => {
  it.each<[string, Omit<RowSpec, "name">, string]>([
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
      "is not applied to a count where it speaks of a rate of completion",
      { target: "≥200人", actual: "150", standard: "完成率达到100%得满分，每低于1%扣0.1分" },
      "score.why.standard-not-applied",
    ],
    [
      "is not applied where its points are not the weight's",
      { target: "≥200人", actual: "150人", standard: "完成得5分，未完成不得分" },
      "score.why.standard-other-weight",
    ],
    [
      "is said where it is not understood",
      { target: "≥200人", actual: "150人", standard: "每完成1个得0.5分，满分10分" },
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
  ])("%s", (_, row, expected) => {
    expect(scored(row)).toBe(expected);
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
