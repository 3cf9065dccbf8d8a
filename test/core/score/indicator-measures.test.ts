import { plain } from "../../../src/core/evaluation/decimal";
import type { Measure } from "../../../src/core/measure/measure";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import { table, type RowSpec } from "./table-builder";

function told(measure: Measure): string {
  if (measure.kind === "number") return `${measure.sign ?? ""}${plain(measure.value)}${measure.unit ?? ""}`;
  if (measure.kind === "date") return `${Object.values(measure.day).join(" ")}${measure.by ? " or before" : ""}`;
  return measure.kind;
}

/** Target and actual of a row, as they are read with all that stands beside them. */
function read(row: RowSpec): string {
  const built = table({ rows: [{ weight: 10, ...row }], year: 2022 });
  const [found] = score(built, chooseProfile(built)).indicators;
  return found ? `${told(found.target)} | ${told(found.actual)}` : "no indicator";
}

describe("target and actual of a row", () => {
  it.each<[string, RowSpec, string]>([
    ["as they stand", { name: "培训次数", target: "≥5次", actual: "6次" }, ">=5次 | 6次"],
    ["a name's own target where none is filled in", { name: "科目调整次数≤10次", actual: "8次" }, "<=10次 | 8次"],
    ["and not where one is", { name: "科目调整次数≤10次", target: "≤12次", actual: "11次" }, "<=12次 | 11次"],
    ["no figure of a name without a sign", { name: "开展3次培训", actual: "3次" }, "blank | 3次"],
    ["nor one that is the whole name", { name: "≤10次", actual: "8次" }, "blank | 8次"],
    [
      "a deadline of the name, where a day answers",
      { name: "12月底前完成验收", target: "按期", actual: "2022-12-20" },
      " 12 31 day or before | 2022 12 20 day",
    ],
    [
      "and not where the target is a day",
      { name: "12月底前完成验收", target: "2022-06-30", actual: "2022-07-15" },
      "2022 6 30 day | 2022 7 15 day",
    ],
    ["nor where a figure answers", { name: "12月底前完成验收", target: "≥95%", actual: "96%" }, ">=95% | 96%"],
    [
      "no day where the name has none",
      { name: "验收时间", target: "按期", actual: "2022-12-20" },
      "text | 2022 12 20 day",
    ],
    [
      "a month, where a day answers",
      { name: "完成时间", target: "≤12", unit: "月", actual: "2022-12-20" },
      " 12 31 month | 2022 12 20 day",
    ],
    ["and not where months do", { name: "服务月数", target: "≥12", unit: "月", actual: "12" }, ">=12月 | 12月"],
    [
      "nor under another unit",
      { name: "完成天数", target: "≤12", unit: "天", actual: "2022-12-20" },
      "<=12天 | 2022 12 20 day",
    ],
    ["none at all where nothing was wanted", { name: "安全事故", target: "0起", actual: "未发生" }, "0起 | 0"],
    ["and words where something was", { name: "巡查次数", target: "≥5次", actual: "未发生" }, ">=5次 | text"],
    ["the adjusted target", { name: "培训次数", target: "≥5次", adjustedTarget: "≥3次", actual: "3次" }, ">=3次 | 3次"],
    ["but a blank one", { name: "培训次数", target: "≥5次", adjustedTarget: "", actual: "3次" }, ">=5次 | 3次"],
    [
      "the sign of its own column",
      { name: "培训次数", target: "5", sign: "≤", unit: "次", actual: "3" },
      "<=5次 | 3次",
    ],
    [
      "which is not the actual's",
      { name: "培训次数", target: "5", sign: "≥", unit: "次", actual: "≥3" },
      ">=5次 | >=3次",
    ],
    [
      "nature in place of a sign",
      { name: "培训次数", target: "5", nature: "≥", unit: "次", actual: "3" },
      ">=5次 | 3次",
    ],
    ["blanks", { name: "培训次数" }, "blank | blank"],
    ["what does not apply", { name: "培训次数", target: "/", actual: "—" }, "not-applicable | not-applicable"],
    [
      "the format of a percentage",
      { name: "覆盖率", target: 0.95, targetFormat: "0%", actual: 0.9, actualFormat: "0%" },
      "95% | 90%",
    ],
  ])("%s", (_, row, expected) => {
    expect(read(row)).toBe(expected);
  });
});
