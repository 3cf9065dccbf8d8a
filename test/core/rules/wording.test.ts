import { a1 } from "../../../src/core/grid/address";
import { dec } from "../../../src/core/evaluation/decimal";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { drawSheets } from "../../drawn/drawn-sheet";
import {
  department,
  formulas,
  goalList,
  nested,
  pool,
  removedReasons,
  scoresOnly,
  scoreTable,
  selfEvaluation,
  tenPlusNinety,
  transfer,
  twoGoals,
  withNote,
} from "./clean-forms";
import { checkCase, gridsOf, type Case } from "./rule-tester";

/** What a line of the catalogue's wording says of one small change to a clean form. */
interface Reading extends Case {
  /** Rules that looked and found nothing. */
  readonly silent?: readonly string[];
  /** `RULE@CELL` of findings, with what they follow behind ">", their severity behind "!" and their message behind "?" where it matters. */
  readonly told?: readonly string[];
  /** Rules that do not apply. */
  readonly inapplicable?: readonly string[];
  /** How many evaluation tables are read, and of how many blocks each; one of one where it is not said. */
  readonly tables?: readonly number[];
}

/** A flat list has no levels. */
const FLAT_LIST = `
  # 部门整体自评表
  | 部门整体支出绩效自评表（2023年度） | << |
  | 部门名称 | 市档案馆 | << |
  | 指标名称 | 年度指标值 | 全年完成值 | 指标权重（分） | 指标得分（分） |
  | 接收档案数量 | ≥3万卷 | 3.1万卷 | 60 | 60 |
  | 档案开放率 | ≥30% | 31% | 40 | 40 |
  | 合计 | << | | 100 | 100 |
`;

/** Two projects with their goals in one list: 100 and 90 points. */
const PROJECTS = `
  # 目标表
  | 2023年部门预算项目绩效目标表 | << |
  | 单位名称：县水利局 | << |
  | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 度量单位 | 权重 |
  | 河长制经费 | 巡河到位 | 产出指标 | 数量指标 | 巡河次数 | ≥500 | 次 | 60 |
  | ^ | ^ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90 | % | 40 |
  | 水库维护 | 安全运行 | 产出指标 | 数量指标 | 维护水库 | ≥5 | 座 | 40 |
  | ^ | ^ | 效益指标 | 社会效益指标 | 灌溉面积 | ≥30 | 万亩 | 50 |
`;

const WHERE_THE_WORDING_LEAVES_ROOM: Readonly<Record<string, readonly Reading[]>> = {
  "tolerance is half of the last decimal that the column uses, inclusive; weights are exact": [
    {
      name: "whole numbers: 3 for 2.9 is right",
      form: department,
      cells: { E15: "≥31%", F15: "28%", H15: "14", I15: "抽查口径变化", H17: "98.8", H12: "15" },
      silent: ["score-not-proportional"],
    },
    {
      name: "9 for 9.4 is wrong in a column that holds 9.4",
      form: tenPlusNinety,
      cells: { H16: "85", J16: "9.00", J17: "98.50" },
      told: ["score-not-proportional@J16"],
    },
    { name: "half of a tenth is right", form: selfEvaluation, cells: { H21: "99.25" }, silent: ["score-total"] },
    { name: "a tenth is wrong", form: selfEvaluation, cells: { H21: "99.3" }, told: ["score-total@H21"] },
    {
      name: "3 for 2.9 is wrong in a column that holds 9.4",
      form: selfEvaluation,
      cells: {
        G17: "3",
        G13: "17",
        H13: "17",
        E17: "≤145元/人",
        F17: "150元/人",
        I17: "教材涨价",
        H17: "2",
        H21: "98.2",
      },
      told: ["score-not-proportional@H17"],
    },
    { name: "weights are exact", form: selfEvaluation, cells: { G20: "10.01" }, told: ["weights-group@B20"] },
  ],
  "where the rounded formula gives full marks score-full-unmet is silent": [
    {
      name: "99.9% of 100%",
      form: department,
      cells: { E15: "≥30%", F15: "29.9%", I15: "四舍五入" },
      silent: ["score-full-unmet"],
    },
  ],
  "the execution score takes the decimals of all scores, in whichever column they stand": [
    {
      name: "9.5 for 9.53 beside tenths",
      form: selfEvaluation,
      cells: { F6: "114.4", F7: "94.8", H6: "95.33%", H7: "94.80%", I6: "9.5", H21: "98.9" },
      silent: ["execution-score", "score-total"],
    },
  ],
  "one cause, one finding: score-full-unmet before score-not-proportional": [
    {
      name: "full marks for 45 of 48",
      form: selfEvaluation,
      cells: { H14: "10", H21: "99.8" },
      told: ["score-full-unmet@H14"],
      silent: ["score-not-proportional"],
    },
  ],
  "score-raw-percentage before score-cut-met": [
    {
      name: "10 × 93% where 90% was asked",
      form: selfEvaluation,
      cells: { H20: "9.3", H21: "98.5", I20: "" },
      told: ["score-raw-percentage@H20", "score-cut-met@H20>score-raw-percentage@H20"],
    },
  ],
  "deadline-missed before score-full-unmet": [
    {
      name: "full marks for December where November was asked",
      form: selfEvaluation,
      cells: { F16: "2022年12月20日" },
      told: ["deadline-missed@H16", "score-full-unmet@H16>deadline-missed@H16"],
    },
  ],
  "funds-overspent before actual-over-100": [
    {
      name: "an indicator repeats the rate",
      form: selfEvaluation,
      cells: {
        ...{ F6: "124.8", F7: "104", F8: "20.8", H6: "104.00%", H7: "104.00%", H8: "104.00%", I6: "10", H21: "99.4" },
        ...{ D17: "预算执行率", E17: "≥95%", F17: "104%" },
      },
      told: ["funds-overspent@F6", "actual-over-100@F17>funds-overspent@F6"],
    },
  ],
  "execution-rate before the execution-score that follows from it": [
    {
      name: "95% and 9.5 of it",
      form: selfEvaluation,
      cells: { H6: "95.00%", I6: "9.5", H21: "98.9" },
      told: ["execution-rate@H6", "execution-score@I6>execution-rate@H6"],
    },
  ],
  "formula-range-short before the total it spoils": [
    {
      name: "the last row",
      form: formulas,
      cells: { H21: "=SUM(H13:H19)+I6→89.2", I21: "良" },
      told: ["formula-range-short@H21", "score-total@H21>formula-range-short@H21"],
    },
  ],
  "where a label and a cell differ the cell feeds the sums": [
    {
      name: "决策（25分） beside a cell of 20",
      form: scoreTable,
      cells: { A4: "决策（25分）" },
      told: ["weight-conflict@B4"],
      silent: ["weights-total", "weights-group"],
    },
  ],
  "a reason may stand outside the row, if it names the thing": [
    {
      name: "in 存在问题",
      form: tenPlusNinety,
      cells: { K16: "问卷300份" },
      silent: ["deviation-unexplained"],
    },
    {
      name: "that names something else",
      form: tenPlusNinety,
      cells: { K16: "", B19: "资金拨付较慢。", B20: "加快拨付。" },
      told: ["deviation-unexplained@K16"],
    },
  ],
  "direction-contradicts needs a sign and a name that can only mean one direction": [
    { name: "投诉 with ≥", form: tenPlusNinety, cells: { E15: "≥" }, told: ["direction-contradicts@E15"] },
    {
      name: '"=" contradicts nothing',
      form: tenPlusNinety,
      cells: { E15: "=", F15: "18" },
      silent: ["direction-contradicts"],
    },
    {
      name: "no sign is direction-unstated",
      form: tenPlusNinety,
      cells: { E15: "" },
      silent: ["direction-contradicts"],
    },
    ...["投诉率", "培训差错率", "支出超支比例"].map((name) => ({
      name: `${name} with ≥`,
      form: selfEvaluation,
      cells: { D17: name, E17: "≥5%", F17: "6%" },
      told: ["direction-contradicts@E17"],
    })),
    ...["培训成本节约率", "减少支出比例", "节约电费比例"].map((name) => ({
      name: `${name} with ≥ is right`,
      form: selfEvaluation,
      cells: { D17: name, E17: "≥5%", F17: "6%" },
      silent: ["direction-contradicts"],
    })),
  ],
  "formula-hardcoded compares with the rows of the same column and group": [
    {
      name: "one typed score among four formulas",
      form: formulas,
      cells: { H15: "10" },
      told: ["formula-hardcoded@H15"],
    },
    { name: "typed scores of another group", form: formulas, silent: ["formula-hardcoded"] },
  ],
  "weights-profile is for self-evaluation forms": [
    { name: "a score table", form: scoreTable, inapplicable: ["weights-profile"] },
    { name: "nested percent", form: nested, inapplicable: ["weights-profile"] },
  ],
  "goal-number-unsupported accepts any sum of indicators": [
    {
      name: "200 people and 48 visits are 248",
      form: selfEvaluation,
      cells: { B11: "全年服务248人次。", F11: "全年服务255人次。" },
      silent: ["goal-number-unsupported"],
    },
  ],
  "score-total is raised beside score-missing and says whether full marks would close the total": [
    {
      name: "they would",
      form: selfEvaluation,
      cells: { H17: "" },
      told: ["score-missing@H17", "score-total@H21>score-missing@H17", "score-total@H21?full-marks-close"],
    },
    {
      name: "they would not",
      form: selfEvaluation,
      cells: { H17: "", H21: "96" },
      told: ["score-missing@H17", "score-total@H21?full-marks-do-not-close"],
    },
  ],
  "the profile is mof-2020-10 unless chosen or cited; caps apply only in a chosen profile": [
    { name: "no cap by itself", form: selfEvaluation, inapplicable: ["execution-cap"] },
    {
      name: "nor by a note",
      form: withNote("注：预算执行率低于99%的，总分不得超过80分。"),
      inapplicable: ["execution-cap"],
    },
    {
      name: "the cap of a chosen profile",
      form: selfEvaluation,
      profile: "custom",
      with: { execution: { weight: dec(10), rule: { kind: "ratio" }, caps: [{ below: dec(0.99), limit: dec(80) }] } },
      told: ["execution-cap@H21"],
    },
  ],
  "the profile is 财预〔2021〕101号's only where the sheet cites that": [
    { name: "no. 10 is cited", form: withNote("注：依据财预〔2020〕10号评分。"), silent: ["score-not-proportional"] },
    { name: "no. 101 of another year", form: withNote("注：依据财预〔2020〕101号评分。"), silent: ["execution-score"] },
    {
      name: "no. 101 is cited: completion counts from 60% on, the execution by its bands",
      form: withNote("注：依据财预〔2021〕101号评分。"),
      told: ["score-not-proportional@H14", "execution-score@I6"],
    },
  ],
  "the score only fits if the rate is rounded first": [
    {
      name: "190.9 of 200 is 95.45%; 95% is printed and scored",
      form: tenPlusNinety,
      cells: { F5: "190.90", F6: "145.90", G5: "95%", G6: "97%", G7: "90%", G8: "0%" },
      told: ["execution-rate-rounded@I5!info"],
      silent: ["execution-score", "execution-rate", "score-total"],
    },
  ],
  "target-unquantified does not speak where the form itself marks the indicator 定性": [
    {
      name: "定性",
      form: tenPlusNinety,
      cells: { E14: "定性", F14: "有效提升", G14: "", H14: "有效提升" },
      silent: ["target-unquantified"],
    },
    {
      name: "nothing",
      form: tenPlusNinety,
      cells: { E14: "", F14: "有效提升", G14: "", H14: "有效提升" },
      told: ["target-unquantified@F14"],
    },
  ],
  "weights-profile is information where the form's own labels declare another split": [
    {
      name: "labels say 40 and 40",
      form: selfEvaluation,
      cells: {
        B13: "产出指标（40分）",
        B18: "效益指标（40分）",
        G13: "10",
        H13: "10",
        G14: "5",
        H14: "4.7",
        I14: "三次因暴雨取消",
        G18: "20",
        H18: "20",
        G19: "20",
        H19: "20",
        H21: "99.5",
      },
      told: ["weights-profile@B13!info"],
    },
  ],
  "a rate cut off instead of rounded is a warning, a wrong rate an error": [
    { name: "96.66%", form: tenPlusNinety, cells: { G6: "96.66%" }, told: ["execution-rate@G6!warning"] },
    { name: "96.76%", form: tenPlusNinety, cells: { G6: "96.76%" }, told: ["execution-rate@G6!error"] },
  ],
  "score-cut-met speaks where the target is met, score-not-proportional where it is not": [
    {
      name: "met and cut",
      form: selfEvaluation,
      cells: { H15: "9", H21: "98.2" },
      told: ["score-cut-met@H15"],
      silent: ["score-not-proportional"],
    },
    {
      name: "missed and cut too far",
      form: selfEvaluation,
      cells: { H14: "8", H21: "97.8" },
      told: ["score-not-proportional@H14"],
      silent: ["score-cut-met"],
    },
  ],
  "weights-optional-pool speaks where children are 可选项, weights-group then stays silent": [
    {
      name: "50 of 30",
      form: pool,
      cells: { D8: "35" },
      told: ["weights-optional-pool@B8"],
      silent: ["weights-group"],
    },
  ],
  "deadline-missed needs two dates": [
    {
      name: "a word for the second",
      form: selfEvaluation,
      cells: { F16: "按期" },
      silent: ["deadline-missed"],
    },
    {
      name: "a month late",
      form: selfEvaluation,
      cells: { F16: "2022年12月20日" },
      told: ["deadline-missed@H16"],
    },
  ],
  "every shortfall counts; a form without a reason column makes it not applicable": [
    { name: "one visit of 48", form: selfEvaluation, cells: { I14: "" }, told: ["deviation-unexplained@I14"] },
    {
      name: "no such column",
      form: removedReasons,
      cells: { F7: "19场" },
      inapplicable: ["deviation-unexplained"],
    },
  ],
  "actual-copies-sign means ≥ > ≤ <, not =": [
    { name: "=97%", form: selfEvaluation, cells: { F15: "=97%" }, silent: ["actual-copies-sign"] },
  ],
  "dates of filling in, signing and printing are no dates of the form's year": [
    { name: "filled in the year after", form: scoresOnly, silent: ["year-inconsistent"] },
    {
      name: "a column that compares with the year before",
      form: scoresOnly.replaceAll("年初目标值（A）", "2021年目标值").replaceAll("实际完成值（B）", "2020年实际值"),
      silent: ["year-inconsistent"],
    },
    {
      name: "printed, signed and filled in the year after",
      form: withNote("打印日期：2023年2月1日　　填报人签字：　　2023年1月20日"),
      silent: ["year-inconsistent"],
    },
    {
      name: "a deadline of another year is",
      form: selfEvaluation,
      cells: { E16: "2021年11月底前", F16: "2021年11月15日" },
      told: ["year-inconsistent@E16"],
    },
  ],
  "list numbers, years, dates and document numbers are no numbers of the goal": [
    {
      name: "all of them",
      form: selfEvaluation,
      cells: { B11: "1.依据卫办〔2021〕37号，2022年12月底前完成培训；2.巡诊。", F11: "1.已完成；2.已完成。" },
      silent: ["goal-number-unsupported"],
    },
  ],
  "及时率 and 按期…率 are rates, no deadlines": [
    {
      name: "按期完成率 answered by a rate",
      form: selfEvaluation,
      cells: { D16: "按期完成率", E16: "≥90%", F16: "95%" },
      silent: ["deadline-not-dated", "deadline-missed"],
    },
    ...[
      ["培训及时率", "≥90%", "95%"],
      ["培训及时性", "及时", "及时"],
      ["按期开班率", "100%", "100%"],
    ].map(([name = "", target = "", actual = ""]) => ({
      name,
      form: selfEvaluation,
      cells: { D16: name, E16: target, F16: actual },
      silent: ["deadline-not-dated", "deadline-missed"],
    })),
  ],
  "a deadline is a target or a name that says by when": [
    ...["2022年11月30日", "11月底前", "年底", "2022年春节前", "按时限完成", "规定时间内"].map((target) => ({
      name: `${target}, answered by a word`,
      form: selfEvaluation,
      cells: { E16: target, F16: "已完成" },
      told: ["deadline-not-dated@F16"],
    })),
    {
      name: "the name says it",
      form: selfEvaluation,
      cells: { D16: "11月底前完成培训", E16: "100%", F16: "已完成" },
      told: ["deadline-not-dated@F16"],
    },
  ],
  "levels and counts are for self-evaluation forms of projects and departments": [
    {
      name: "a score table",
      form: scoreTable,
      inapplicable: ["indicators-level-missing", "indicators-satisfaction-missing", "indicators-too-few"],
    },
  ],
  "and neither for 事前评估 nor for flat lists": [
    {
      name: "事前绩效评估",
      form: selfEvaluation,
      cells: { A1: "项目支出事前绩效评估自评表" },
      inapplicable: ["indicators-level-missing", "indicators-satisfaction-missing", "indicators-too-few"],
    },
    {
      name: "a flat list",
      form: FLAT_LIST,
      inapplicable: ["indicators-level-missing", "indicators-satisfaction-missing", "indicators-too-few"],
    },
  ],
  "funds-adjusted: from a printed 0 counts, from a blank does not": [
    {
      name: "a blank initial budget",
      form: selfEvaluation,
      cells: { D6: "", D7: "", D8: "" },
      silent: ["funds-adjusted"],
    },
    { name: "a printed 0", form: selfEvaluation, cells: { D6: "0", D7: "0", D8: "0" }, told: ["funds-adjusted@E6"] },
  ],
  "funds-total: a column whose parts are all blank is not compared": [
    { name: "parts blank", form: selfEvaluation, cells: { D7: "", D8: "" }, silent: ["funds-total"] },
  ],
  "an indicator 预算执行率 whose actual contradicts the funds block is execution-rate": [
    {
      name: "96% of 98%",
      form: selfEvaluation,
      cells: { D17: "预算执行率", E17: "≥95%", F17: "96%" },
      told: ["execution-rate@F17>execution-double-counted@D17"],
    },
    {
      name: "where the execution row is not weighed",
      form: transfer,
      cells: { D13: "预算执行率", E13: "≥95%", F13: "96%" },
      told: ["execution-rate@F13"],
    },
  ],
  "target-missing and actual-missing are not applicable without the column": [
    { name: "a score table", form: scoreTable, inapplicable: ["target-missing", "actual-missing"] },
    { name: "a goal list", form: goalList, inapplicable: ["actual-missing"] },
  ],
  "weight-dominant counts effective points": [
    { name: "70 of 40 are 28 points", form: nested, silent: ["weight-dominant"] },
  ],
  "score-missing includes the execution row; with weight or rate blank it is execution-row-unfilled alone": [
    {
      name: "weight and rate are there",
      form: selfEvaluation,
      cells: { I6: "" },
      told: ["score-missing@I6", "score-total@H21>score-missing@I6"],
    },
    {
      name: "the rate is blank",
      form: selfEvaluation,
      cells: { H6: "", I6: "" },
      told: ["execution-row-unfilled@H6"],
      silent: ["score-missing"],
    },
  ],
  "an error value is formula-error, not a missing score": [
    {
      name: "#REF!",
      form: selfEvaluation,
      cells: { H17: "#REF!" },
      told: ["formula-error@H17"],
      silent: ["score-missing"],
    },
  ],
  "groups and duplicates never reach across blocks": [
    {
      name: "监测场次 under both goals",
      form: twoGoals,
      silent: ["indicator-duplicate", "weights-group"],
      tables: [2],
    },
    {
      name: "twice under one goal",
      form: twoGoals,
      cells: { D7: "监测场次", E7: "20场", F7: "20场" },
      told: ["indicator-duplicate@D7"],
    },
  ],
  "totals include the execution row wherever it carries weight or score": [
    { name: "its weight", form: selfEvaluation, cells: { G21: "90" }, told: ["weights-total-cell@G21"] },
    { name: "its score", form: selfEvaluation, cells: { H21: "89.4", I21: "良" }, told: ["score-total@H21"] },
    { name: "its points in a label", form: scoresOnly, cells: { G11: "90" }, told: ["score-total@G11"] },
  ],
  "evidence on the sheet may set the execution weight and the qualitative bands, nothing else": [
    {
      name: "20分 in the label of the execution",
      form: scoresOnly,
      cells: { A4: "预算执行情况（万元）↵（20分）", G4: "得分↵（20分*执行率）", G5: "19.6" },
      silent: ["execution-score"],
    },
    {
      name: "a pass mark in a note sets nothing",
      form: withNote("注：完成率低于95%的，该指标不得分。"),
      silent: ["score-not-proportional"],
    },
  ],
  "weights-profile compares with 10/50/30/10 unless a person chose a profile": [
    {
      name: "the default is followed, the chosen one not",
      form: selfEvaluation,
      profile: "hubei-20-80",
      told: ["weights-profile@G6"],
    },
    { name: "without a choice", form: selfEvaluation, silent: ["weights-profile"] },
  ],
  "indicators-too-few: fewer than 4": [
    { name: "three", form: scoresOnly, removeRows: [8], told: ["indicators-too-few@D7"] },
    { name: "four", form: scoresOnly, silent: ["indicators-too-few"] },
  ],
  "a list of projects: each project's weights make the full mark, its goals 90 without the execution": [
    {
      name: "90 and 100",
      form: PROJECTS,
      silent: ["weights-total"],
      inapplicable: ["weights-profile"],
      tables: [2],
    },
    { name: "95 of the second", form: PROJECTS, cells: { H7: "55" }, told: ["weights-total@H6"] },
  ],
  "several forms on one sheet are several tables": [
    {
      name: "one below the other",
      form: `${department}${department.replace(/^ *# .*\n/mu, "")}`,
      silent: ["indicator-duplicate", "weights-total"],
      tables: [1, 1],
    },
  ],
  "sub-rows under an indicator carry no weight by design": [
    {
      name: "其中 without weight and score",
      form: selfEvaluation.replace(
        "  | ^ | ^ | ^ | 巡诊场次",
        "  | ^ | ^ | ^ | 其中：女医生 | ≥80人 | 90人 | | | |\n  | ^ | ^ | ^ | 巡诊场次",
      ),
      silent: ["weight-missing", "score-missing", "weights-total"],
    },
  ],
};

/** Two scores of 18.3033 shown as 18.30: added as shown 95.10, added as stored 95.1067. */
const UNROUNDED = {
  ...{ F11: "6000", H11: "5491", J11: "18.30≈18.3033333333333", K11: "支流断流" },
  ...{ D12: "水质监测次数", F12: "6000", G12: "次", H12: "5491", J12: "18.30≈18.3033333333333", K12: "断面施工" },
  ...{ B9: "保洁河道。", F9: "保洁河道，监测水质。", B18: "河道保洁基本完成。", B19: "保洁、监测、满意度低于目标。" },
};

const MUST_NEVER_BE_FLAGGED: Readonly<Record<string, readonly Reading[]>> = {
  "fund rows of 0/0 with a printed 0.00 %": [{ name: "as it stands", form: tenPlusNinety }],
  "— and / as not applicable": [
    { name: "both", form: tenPlusNinety.replace("96.67% | / | / |", "96.67% | — | — |") },
    { name: "as a reason where nothing deviates", form: selfEvaluation, cells: { I15: "—", I16: "/" } },
  ],
  "0.05 against 5 %, 100 against 100%": [
    { name: "0.05", form: selfEvaluation, cells: { E15: "≥5%", F15: "0.05" } },
    { name: "100", form: selfEvaluation, cells: { E15: "100%", F15: "100" } },
  ],
  "a score that fits any of the three rounding paths": [
    { name: "round each, then sum", form: tenPlusNinety, cells: { ...UNROUNDED, J17: "95.10" } },
    { name: "sum, then round", form: tenPlusNinety, cells: { ...UNROUNDED, J17: "95.11" } },
  ],
  "a weight scheme in which level 2 sums to 100 inside level 1": [{ name: "as it stands", form: nested }],
  "a form that has no scores by design": [{ name: "as it stands", form: transfer }],
  "filler rows that carry nothing": [
    {
      name: "…… and 指标2：",
      form: selfEvaluation.replace(
        "  | ^ | ^ | ^ | 巡诊场次",
        "  | ^ | ^ | ^ | …… | | | | | |\n  | ^ | ^ | ^ | 指标2： | | | | | |\n  | ^ | ^ | ^ | 巡诊场次",
      ),
    },
  ],
  "a goal list for missing scores or actuals, or for its 90 points": [{ name: "as it stands", form: goalList }],
  "the form's own note": [{ name: "that says what it is", form: withNote("注：得分保留一位小数。") }],
};

/** A personal KPI form has no budget word. */
const NO_EVALUATION_TABLE = `
  # 绩效考核
  | 员工绩效考核表 | << |
  | 姓名 | 王某 | << |
  | 考核指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 客户拜访 | 20次 | 18次 | 50 | 45 |
  | 合同回款 | 100万 | 90万 | 50 | 40 |
  | 合计 | << | | 100 | 85 |
`;

describe("where the wording leaves room", () => {
  for (const [line, readings] of Object.entries(WHERE_THE_WORDING_LEAVES_ROOM)) {
    describe(line, () => {
      test.each(readings.map((reading) => [reading.name, reading] as const))("%s", (_name, reading) => hold(reading));
    });
  }
});

describe("must never be flagged", () => {
  for (const [line, readings] of Object.entries(MUST_NEVER_BE_FLAGGED)) {
    describe(line, () => {
      test.each(readings.map((reading) => [reading.name, reading] as const))("%s", (_name, reading) => {
        expect(checkCase("", reading).findings.map(({ rule, primary }) => `${rule}@${a1(primary)}`)).toEqual([]);
      });
    });
  }

  test("a sheet that is no evaluation table", () => {
    expect(recogniseWorkbook(drawSheets(NO_EVALUATION_TABLE)).tables).toEqual([]);
  });

  const BUDGET_WORDS: readonly (readonly [string, string])[] = [
    ...["绩效自评", "绩效评价", "绩效评估", "预算", "项目支出", "部门整体", "转移支付"].map(
      (word) => [word, NO_EVALUATION_TABLE.replace("员工绩效考核表", `${word}考核表`)] as const,
    ),
    [
      "a funds block",
      NO_EVALUATION_TABLE.replace(
        "| 考核指标",
        "| 资金总额（万元） | 全年预算数 | 100 | 全年执行数 | 98 |\n  | 考核指标",
      ),
    ],
    ["two level-1 names", NO_EVALUATION_TABLE.replace("客户拜访", "产出指标").replace("合同回款", "效益指标")],
  ];

  test.each(BUDGET_WORDS)("but one it is with a budget word: %s", (_word, form) => {
    expect(recogniseWorkbook(drawSheets(form)).tables).toHaveLength(1);
  });
});

function hold({ silent = [], told = [], inapplicable = [], tables = [1], ...reading }: Reading): void {
  if (!reading.cells)
    expect(recogniseWorkbook(gridsOf(reading)).tables.map(({ blocks }) => blocks.length)).toEqual(tables);
  const { findings, notApplicable } = checkCase("", reading);
  const said = findings.map(({ rule, primary, follows, severity, message }) => {
    const key = `${rule}@${a1(primary)}`;
    return {
      key,
      rule,
      full: [key, `${key}!${severity}`, `${key}?${message}`, ...(follows === null ? [] : [`${key}>${follows}`])],
      follows,
    };
  });
  for (const one of told) {
    const match = said.find(({ full }) => full.includes(one));
    expect([one, match ? one : said.map(({ full }) => full.at(-1))]).toEqual([one, one]);
    if (!/[>?]/u.test(one)) expect(match?.follows).toBeNull();
  }
  expect(said.filter(({ rule }) => silent.includes(rule)).map(({ key }) => key)).toEqual([]);
  const without = new Set(notApplicable.map(({ rule }) => rule));
  expect(silent.filter((rule) => without.has(rule))).toEqual([]);
  expect(inapplicable.filter((rule) => !without.has(rule))).toEqual([]);
}
