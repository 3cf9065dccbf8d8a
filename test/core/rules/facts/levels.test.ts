import { a1 } from "../../../../src/core/grid/address";
import { plain } from "../../../../src/core/evaluation/decimal";
import { levelWeights } from "../../../../src/core/rules/facts/levels";
import { chooseProfile } from "../../../../src/core/score/choose-profile";
import { score } from "../../../../src/core/score/score";
import { table, type TableSpec } from "../../score/table-builder";

function told(spec: TableSpec): string[] {
  const built = table(spec);
  return levelWeights({ table: built, scores: score(built, chooseProfile(built)) }).map(
    ({ level, points, declared, cells, groups }) =>
      `${level} ${plain(points)} ${declared ? "declared" : "summed"} of ${groups.length}: ${cells.map((cell) => a1(cell)).join(" ")}`,
  );
}

test("what each level of the split weighs, all its groups together, in the sheet's order", () => {
  const rows = [
    { under: "效益指标/社会效益", name: "甲", weight: 30 },
    { under: "产出指标一（20分）/数量指标", name: "乙", weight: 20 },
    { under: "产出指标二/质量指标", name: "丙", weight: 15 },
    { under: "产出指标二/质量指标", name: "丁", weight: 15 },
    { under: "投入指标/资金", name: "戊", weight: 10 },
    { under: "满意度指标/满意度", name: "己" },
  ];
  expect(told({ rows })).toEqual(["效益 30 summed of 1: A10 H10", "产出 50 declared of 2: A11 H11 A12 H12 H13"]);
});

test("a level that only its own cell weighs", () => {
  const rows = [{ under: "产出指标/数量指标", name: "甲" }];
  expect(told({ rows, groups: { 产出指标: 50 } })).toEqual(["产出 50 summed of 1: A10 U10"]);
});
