import { lexicon, type Entry } from "./entry";

/** What a first-level name is about; the words of the default weight split. */
export type LevelTheme = "成本" | "产出" | "效益" | "满意度" | "投入" | "过程" | "决策" | "管理" | "绩效" | "执行";

const FIRST: readonly Entry<LevelTheme>[] = [
  { means: "成本", source: "domain §2.3", words: ["成本指标"] },
  { means: "产出", source: "domain §2.3", words: ["产出指标", "项目产出"] },
  { means: "产出", source: "general", words: ["项目产出指标", "产出"] },
  { means: "效益", source: "domain §2.3", words: ["效益指标", "效果指标", "项目效益"] },
  {
    means: "效益",
    source: "general",
    words: ["项目效益指标", "效益", "效果", "项目效果", "产出效果", "履职效果", "履职效能", "部门效果", "效率效果"],
  },
  { means: "满意度", source: "domain §2.3", words: ["满意度指标", "服务对象满意度"] },
  { means: "满意度", source: "general", words: ["满意度", "项目满意度指标", "社会满意度", "公众满意度"] },
  { means: "投入", source: "domain §2.3", words: ["投入"] },
  { means: "投入", source: "general", words: ["投入指标", "部门投入", "项目投入", "资金投入"] },
  { means: "过程", source: "domain §2.3", words: ["过程"] },
  { means: "过程", source: "general", words: ["过程指标", "部门过程", "项目过程", "预算执行情况", "执行过程"] },
  { means: "决策", source: "domain §2.3", words: ["决策", "项目决策", "部门决策"] },
  { means: "决策", source: "general", words: ["决策指标", "项目立项"] },
  { means: "管理", source: "domain §2.3", words: ["项目管理", "综合管理", "管理指标"] },
  {
    means: "管理",
    source: "general",
    words: ["管理", "预算管理", "资金管理", "部门管理", "管理效率", "预算绩效", "运行成本", "预算配置"],
  },
  { means: "绩效", source: "domain §2.3", words: ["项目绩效", "部门绩效"] },
  {
    means: "绩效",
    source: "general",
    words: ["绩效", "特性指标", "共性指标", "个性指标", "社会效应", "可持续性", "可持续发展能力", "履职成效"],
  },
  { means: "执行", source: "domain §2.3", words: ["预算执行率"] },
  { means: "执行", source: "general", words: ["预算执行", "资金执行率"] },
];

/** Looks up the name of a first-level group, already passed through `headerKey`. */
export const firstLevelTheme = lexicon(FIRST);

export const FIRST_LEVEL_ENTRIES = FIRST;

const SECOND: readonly Entry<"second">[] = [
  {
    means: "second",
    source: "domain §2.3",
    words: [
      "数量指标",
      "质量指标",
      "时效指标",
      "成本指标",
      "进度指标",
      "经济成本指标",
      "社会成本指标",
      "生态环境成本指标",
      "经济效益指标",
      "社会效益指标",
      "生态效益指标",
      "环境效益指标",
      "可持续影响指标",
      "服务对象满意度指标",
    ],
  },
  {
    means: "second",
    source: "general",
    words: [
      "产出数量",
      "产出质量",
      "产出时效",
      "产出成本",
      "经济效益",
      "社会效益",
      "生态效益",
      "环境效益",
      "可持续影响",
      "服务对象满意度",
      "数量",
      "质量",
      "时效",
      "满意度指标",
      "项目立项",
      "资金管理",
      "组织实施",
      "资金投入",
      "绩效目标",
    ],
  },
];

export const secondLevelTheme = lexicon(SECOND);

export const SECOND_LEVEL_ENTRIES = SECOND;
