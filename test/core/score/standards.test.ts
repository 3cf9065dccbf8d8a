import { plain, type Dec } from "../../../src/core/evaluation/decimal";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { PROFILES } from "../../../src/core/score/profiles";
import { score } from "../../../src/core/score/score";
import { readStandard } from "../../../src/core/score/standard/read-standard";
import type { Standard } from "../../../src/core/score/standard/standard";
import { table, type FundsSpec, type RowSpec } from "./table-builder";

/** A standard in one line: what is read of it and nothing more. */
function told(standard: Standard): string {
  const points = (value: Dec | null): string => (value ? plain(value) : "full");
  switch (standard.kind) {
    case "all-or-nothing":
      return `all or nothing of ${points(standard.full)}`;
    case "deduction": {
      const { side, step, unit, threshold, full } = standard;
      const from = threshold ? ` from ${plain(threshold.value)}${threshold.unit ?? ""}` : "";
      return `${plain(standard.points)} for ${plain(step)}${unit ?? ""} ${side}${from}${full ? ` of ${plain(full)}` : ""}`;
    }
    case "ladder":
      return standard.rungs
        .map(({ low, high, lowIncluded, highIncluded, points: earned }) => {
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
按完成率得分，低于60%不得分 = unread
完成率≥90%得满分，60%-90%按比例得分，60%以下不得分 = unread
≥95%得10分，90%-95%得8分，80%-90%得5分，80%以下不得分 = [95,) 10; [90,95) 8; [80,90) 5; (,80) 0
满意度≥90%得10分，满意度<90%得0分 = [90,) 10; (,90) 0
满意度≥90%得满分；80%≤满意度<90%得8分；满意度<80%不得分 = [90,) full; [80,90) 8; (,80) 0
60%<完成率≤80%得3分；完成率>80%得5分；完成率≤60%得0分 = (60,80] 3; (80,) 5; (,60] 0
90分以上得满分，80-90分得8分，80分以下不得分 = [90,) full; [80,90) 8; (,80) 0
是得5分，否得0分 = 是 5; 否 0
好5分，较好3分，一般1分 = 好 5; 较好 3; 一般 1
好得5分，较好得3分，差不得分 = 好 5; 较好 3; 差 0
符合要求得2分，不符合不得分 = 符合要求 2; 不符合 0
符合得2分，基本符合得1分，不符合得0分 = 符合 2; 基本符合 1; 不符合 0
制度健全得2分，制度较健全得1分，不健全不得分 = 制度健全 2; 制度较健全 1; 不健全 0
成本节约得满分，超支不得分 = 成本节约 full; 超支 0
优秀得满分、良好得80%、一般得60%、较差不得分 = unread
达到预期目标得满分，基本达到得60%，未达到不得分 = unread
完成100%得满分，完成80%及以上得80%分值，完成60%以下不得分 = unread
有完整的制度得2分；缺一项扣0.5分 = unread
全部达标得满分，发现一处不合格扣1分 = unread
资金使用合规，得4分，发现一项不合规扣1分，扣完为止 = unread
无投诉得满分，每投诉一次扣1分 = unread
无事故得满分，发生一起不得分 = unread
每发生一起扣2分 = unread
每发现1处不合格扣1分，扣完为止 = unread
发现一例扣2分，扣完为止 = unread
未完成不得分 = unread
发生安全事故不得分 = unread
12月底前完成得满分，逾期不得分 = unread
①有明确依据（1分）；②符合规划（1分）；③未重复（1分） = unread
每降低5个百分点扣权重的10% = unread
100%得满分，每少5%扣1分，低于60%不得分 = unread
80%（含）以上得满分，60%（含）-80%得一半分，60%以下不得分 = unread
按照完成情况计分 = unread
计划完成率=实际完成数/计划完成数×100% = description
考察项目实施进度与计划的一致程度 = description
`
  .trim()
  .split("\n")
  .map((line) => [line.slice(0, line.lastIndexOf(" = ")), line.slice(line.lastIndexOf(" = ") + 3)] as const);

test("there are sixty wordings", () => {
  expect(WORDINGS.length).toBeGreaterThanOrEqual(60);
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
      { target: "≥200人", actual: "150人", standard: "每发生一起扣2分" },
      "score.why.standard-unread",
    ],
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
