import type { FunctionId } from "./ids";

type Words = Readonly<Record<"zh-CN" | "en-US", string>>;

/** A parameter as Excel shows it while a person types. */
interface Parameter {
  readonly name: string;
  readonly description: Words;
  readonly type: "any" | "number" | "string";
  readonly optional?: true;
}

export interface FunctionDefinition {
  readonly id: FunctionId;
  readonly description: Words;
  readonly parameters: readonly Parameter[];
  readonly result: "number" | "string";
}

const PROFILE: Parameter = {
  name: "profile",
  description: {
    "zh-CN": "评价口径代码，缺省为 mof-2020-10",
    "en-US": "Id of the scoring profile, mof-2020-10 unless given",
  },
  type: "string",
  optional: true,
};

/** JIPING.*: the one source of their metadata, help texts and registration. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  {
    id: "SCORE",
    description: {
      "zh-CN": "按指标值与实际完成值计算得分，未取整",
      "en-US": "The score that a target and an actual give, unrounded",
    },
    parameters: [
      {
        name: "target",
        description: { "zh-CN": "指标值，如 ≥95% 或 100", "en-US": "The target, ≥95% or 100" },
        type: "any",
      },
      {
        name: "actual",
        description: { "zh-CN": "实际完成值", "en-US": "The actual value" },
        type: "any",
      },
      { name: "weight", description: { "zh-CN": "分值", "en-US": "The weight in points" }, type: "number" },
      {
        name: "direction",
        description: {
          "zh-CN": "方向：≥、≤ 或 =；缺省看指标值自己的符号，没有则为 ≥",
          "en-US": "≥, ≤ or =; unless given, the target's own sign, else ≥",
        },
        type: "string",
        optional: true,
      },
      PROFILE,
    ],
    result: "number",
  },
  {
    id: "RATE",
    description: { "zh-CN": "预算执行率：执行数 ÷ 预算数", "en-US": "The execution rate: executed ÷ budget" },
    parameters: [
      { name: "executed", description: { "zh-CN": "执行数", "en-US": "The amount executed" }, type: "number" },
      { name: "budget", description: { "zh-CN": "预算数", "en-US": "The budget" }, type: "number" },
    ],
    result: "number",
  },
  {
    id: "GRADE",
    description: { "zh-CN": "总分（满分 100）对应的评价等级", "en-US": "The grade of a total out of 100" },
    parameters: [{ name: "score", description: { "zh-CN": "总分", "en-US": "The total" }, type: "number" }, PROFILE],
    result: "string",
  },
];
