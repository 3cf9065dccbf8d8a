import type { CellRef } from "../grid/address";
import { ZERO, type Dec } from "../evaluation/decimal";
import { levelWeights } from "./facts/levels";
import { figure } from "./facts/figures";
import { severalProjects } from "./facts/projects";
import { weighedBlocks } from "./facts/execution";
import { defaultProfile } from "../score/profiles";
import { defineRule } from "./rule";

/**
 * The level-1 weights follow the chosen 评价口径, without one the default 10/50/30/10. Information only where the
 * form's own labels declare another split.
 */
export const weightsProfile = defineRule({
  meta: {
    id: "weights-profile",
    severity: "warning",
    messages: { differs: ["found", "expected"] },
    needs: ["self-evaluation-form", "weights", "indicators"],
    yields: [
      { to: "weight-missing", how: "follow", where: "table" },
      { to: "weight-not-numeric", how: "follow", where: "table" },
      { to: "weights-group", how: "follow", where: "table" },
      { to: "weights-total", how: "follow", where: "table" },
      { to: "indicators-level-missing", how: "follow", where: "table" },
      { to: "indicators-satisfaction-missing", how: "follow", where: "table" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const { table, profile, scores } = context;
    if (table.scheme.kind === "nested-percent") return { inapplicable: { id: "not-applicable.nested-percent" } };
    if (severalProjects(table)) return { inapplicable: { id: "not-applicable.several-projects" } };
    const rule = profile.by === "person" ? profile.profile : defaultProfile;
    const levels = levelWeights(context);
    const declared = levels.some((level) => level.declared) || executionDeclared(context);
    const parts: Part[] = levels.flatMap(({ level, points, cells }) => {
      const expected = rule.levelWeights?.[level];
      return expected ? [{ name: level, expected, found: points, cells }] : [];
    });
    const { execution } = scores;
    if (execution) {
      const cells = weighedBlocks(context).flatMap((weighed) => weighed.execution.weight?.cells ?? []);
      parts.push({
        name: "预算执行率",
        expected: rule.execution.weight,
        found: execution.weight,
        cells,
      });
    }
    if (levels.length === 0) return { inapplicable: { id: "not-applicable.no-known-levels" } };
    const off = parts.filter((part) => !part.found.eq(part.expected));
    const primary = off.flatMap((part) => part.cells)[0];
    if (!primary) return [];
    return [
      {
        message: "differs",
        values: { found: list(off, "found"), expected: list(off, "expected") },
        primary,
        cells: off.flatMap((part) => part.cells),
        expected: list(off, "expected"),
        found: list(off, "found"),
        ...(declared ? { severity: "info" as const } : {}),
      },
    ];
  },
});

interface Part {
  readonly name: string;
  readonly expected: Dec;
  readonly found: Dec;
  readonly cells: readonly CellRef[];
}

function list(parts: readonly Part[], which: "expected" | "found"): string {
  return parts.map((part) => `${part.name} ${figure(part[which])}`).join("、");
}

/** 预算执行情况（20分）: the form's own label says so. */
function executionDeclared(context: Parameters<typeof weighedBlocks>[0]): boolean {
  return weighedBlocks(context).some(
    ({ execution }) => execution.weight?.from === "label" && execution.weight.value.gt(ZERO),
  );
}
