import { dec, sum, type Dec } from "../evaluation/decimal";
import type { Note } from "../evaluation/table";
import { figure } from "./facts/figures";
import { followKey } from "./facts/follow-key";
import { firstCell } from "./facts/first-cell";
import { unweighedBelow } from "./facts/groups";
import { levelName, levelWeights, type LevelName, type LevelWeight } from "./facts/levels";
import { unweighed } from "./facts/unweighed";
import { weightsMismatches } from "./facts/weights-total";
import { defineRule, type RuleContext } from "./rule";

/** The split that the sheet's own note states is the split that its labels follow. */
export const noteContradicts = defineRule({
  meta: {
    id: "note-contradicts",
    severity: "warning",
    messages: { differs: ["note", "found"] },
    needs: ["weights", "indicators"],
    yields: [{ to: "weights-group", how: "follow" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const levels = levelWeights(context);
    return context.table.notes.flatMap((note) => {
      const stated = statedSplit(note);
      const off = levels.flatMap((level) => {
        const said = stated.get(level.level);
        return said && !said.eq(level.points) ? [{ ...level, said }] : [];
      });
      if (off.length === 0) return [];
      const cells = off.flatMap((level) => level.groups.flatMap((group) => group.name.cells));
      const values = {
        note: off.map(({ level, said }) => `${level} ${figure(said)}`).join("、"),
        found: off.map(({ level, points }) => `${level} ${figure(points)}`).join("、"),
      };
      return [
        {
          message: "differs",
          values,
          primary: cells[0] ?? firstCell(note),
          cells: [...cells, firstCell(note)],
          expected: values.note,
          found: values.found,
          follows: causesOf(context, off),
        },
      ];
    });
  },
});

/** A weight that is missing below the level, or the sum of all weights that is off by as much as the level is. */
function causesOf(
  context: RuleContext<undefined>,
  off: readonly (LevelWeight & { readonly said: Dec })[],
): readonly string[] {
  const missing = unweighed(context);
  const less = sum(off.map(({ points, said }) => points.minus(said)));
  return [
    ...off.flatMap(({ groups }) => groups.flatMap((group) => unweighedBelow(group, missing) ?? [])),
    ...weightsMismatches(context).flatMap(({ difference, primary }) =>
      difference.eq(less) ? followKey({ rule: "weights-total", primary }) : [],
    ),
  ];
}

const SHARE =
  /(满意度|成本|产出|效益|效果)(?:类|性)?(?:指标)?(?:权重|分值|为|占|[:：(（])*(\d+(?:\.\d+)?)(?:分|%|）|\))/gu;

/** 产出指标50分、效益指标30分 …: at least two levels, each stated once, or it is no split. */
function statedSplit(note: Note): ReadonlyMap<LevelName, Dec> {
  const split = new Map<LevelName, Dec>();
  if (!/分值|权重|一级指标/u.test(note.value)) return split;
  for (const [, name = "", points = ""] of note.value.replace(/\s/gu, "").matchAll(SHARE)) {
    const level = levelName(name);
    if (level && !split.has(level)) split.set(level, dec(points));
  }
  return split.size >= 2 ? split : new Map();
}
