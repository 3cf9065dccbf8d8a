import { number, object } from "valibot";
import { check } from "../../../src/core/rules/check";
import type { Rule } from "../../../src/core/rules/rule";
import { catalogue } from "../../../src/core/rules/catalogue";
import { defineRule, type Draft, type RuleMeta } from "../../../src/core/rules/rule";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import { drawSheets } from "../../drawn/drawn-sheet";
import { selfEvaluation, transfer } from "./clean-forms";

function contextOf(form: string): Parameters<typeof check>[0] {
  const grids = drawSheets(form);
  const [table] = recogniseWorkbook(grids).tables;
  if (!table) throw new Error("no table");
  const profile = chooseProfile(table);
  return { grids, table, scores: score(table, profile), profile };
}

let context: Parameters<typeof check>[0];
beforeEach(() => {
  context = contextOf(selfEvaluation);
});
const at = (row: number, column = 1): Draft["primary"] => ({ sheet: "自评表", row, column });

function says(id: string, drafts: readonly Draft[], meta: Partial<RuleMeta> = {}): Rule {
  return defineRule({
    meta: { id, severity: "error", messages: {}, needs: [], yields: [], clause: "", ...meta } as RuleMeta<undefined>,
    check: () => drafts,
  });
}

const names = (rules: readonly Rule[], settings = {}): string[] =>
  check(context, settings, rules).findings.map(
    ({ rule, primary, follows }) => `${rule} ${primary.row} ${follows ?? "-"}`,
  );

describe("the runner", () => {
  test("a rule that throws loses no other's findings", () => {
    const broken = defineRule({
      meta: { ...says("broken", []).meta } as RuleMeta<undefined>,
      check: () => {
        throw new RangeError("no such row");
      },
    });
    const { findings, defects, notApplicable } = check(context, {}, [
      broken,
      says("whole", [{ message: "m", primary: at(1) }]),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["whole"]);
    expect(defects).toEqual([{ rule: "broken", error: "no such row" }]);
    expect(notApplicable).toEqual([
      { rule: "broken", why: { id: "not-applicable.rule-failed", values: { error: "no such row" } } },
    ]);
  });

  test("a table that lacks what a rule needs is told, and so is a rule that is off", () => {
    const needy = says("needy", [{ message: "m", primary: at(1) }], { needs: ["indicators", "scores"] });
    const { findings, notApplicable } = check(contextOf(transfer), {}, [needy]);
    expect(findings).toEqual([]);
    expect(notApplicable).toEqual([{ rule: "needy", why: { id: "not-applicable.scores" } }]);
    expect(check(context, { severities: { needy: "off" } }, [needy]).notApplicable[0]?.why.id).toBe(
      "not-applicable.switched-off",
    );
  });

  test("a person's severity outranks the rule's and the draft's", () => {
    const rule = says("r", [{ message: "m", primary: at(1), severity: "warning" }]);
    expect(check(context, {}, [rule]).findings[0]?.severity).toBe("warning");
    expect(check(context, { severities: { r: "info" } }, [rule]).findings[0]?.severity).toBe("info");
    expect(
      check(context, { severities: JSON.parse('{"__proto__":"off"}') as Record<string, "off"> }, [rule]).findings,
    ).toHaveLength(1);
  });

  test("options that do not fit are replaced by the defaults", () => {
    const rule = defineRule<{ from: number }>({
      meta: {
        ...(says("r", []).meta as unknown as RuleMeta<{ from: number }>),
        options: { schema: object({ from: number() }), defaults: { from: 30 } },
      },
      check: ({ options }) => [{ message: String(options.from), primary: at(1) }],
    });
    const found = (options: unknown): string | undefined =>
      check(context, { options: { r: options } }, [rule]).findings[0]?.message;
    expect([found(undefined), found({ from: 60 }), found({ from: "60" }), found(null)]).toEqual([
      "30",
      "60",
      "30",
      "30",
    ]);
  });

  test("findings stand in the sheet's order, then by severity and rule", () => {
    const rules = [
      says("b", [
        { message: "m", primary: at(9) },
        { message: "m", primary: at(2, 3) },
      ]),
      says("a", [
        { message: "m", primary: at(9) },
        { message: "m", primary: at(2, 1) },
      ]),
      says("c", [{ message: "m", primary: at(9), severity: "info" }]),
    ];
    expect(names(rules)).toEqual(["a 2 -", "b 2 -", "a 9 -", "b 9 -", "c 9 -"]);
    expect(names([...rules].reverse())).toEqual(names(rules));
  });

  test("one rule says one thing of one cell once", () => {
    expect(
      names([
        says("a", [
          { message: "m", primary: at(2) },
          { message: "m", primary: at(2) },
        ]),
      ]),
    ).toEqual(["a 2 -"]);
  });
});

describe("folding", () => {
  const cause = says("cause", [{ message: "m", primary: at(5, 2) }]);
  const yielding = (how: "drop" | "follow", where?: "table"): Partial<RuleMeta> => ({
    yields: [{ to: "cause", how, ...(where ? { where } : {}) }],
  });

  test("drop: of the same row the finding is not made", () => {
    const rule = says(
      "rule",
      [
        { message: "m", primary: at(5, 8) },
        { message: "m", primary: at(6) },
      ],
      yielding("drop"),
    );
    expect(names([cause, rule])).toEqual(["cause 5 -", "rule 6 -"]);
  });

  test("follow: it stays, folded under the other", () => {
    expect(names([cause, says("rule", [{ message: "m", primary: at(5, 8) }], yielding("follow"))])).toEqual([
      "cause 5 -",
      "rule 5 cause@B5",
    ]);
  });

  test("the same row also means citing the other's cell", () => {
    const rule = says("rule", [{ message: "m", primary: at(7), cells: [at(7), at(5, 2)] }], yielding("follow"));
    expect(names([cause, rule])).toEqual(["cause 5 -", "rule 7 cause@B5"]);
  });

  test("where the table is meant, the row does not matter", () => {
    expect(names([cause, says("rule", [{ message: "m", primary: at(9) }], yielding("follow", "table"))])).toEqual([
      "cause 5 -",
      "rule 9 cause@B5",
    ]);
  });

  test("a chain ends at the finding that follows nothing", () => {
    const rules = [
      cause,
      says("middle", [{ message: "m", primary: at(5, 3) }], yielding("follow")),
      says("last", [{ message: "m", primary: at(8), follows: "middle@C5" }]),
    ];
    expect(names(rules)).toEqual(["cause 5 -", "middle 5 cause@B5", "last 8 cause@B5"]);
  });

  test("what would follow a finding that was not made stands alone", () => {
    expect(names([says("rule", [{ message: "m", primary: at(8), follows: "cause@B5" }])])).toEqual(["rule 8 -"]);
  });

  test("the cause may be switched off", () => {
    const rule = says("rule", [{ message: "m", primary: at(5, 8) }], yielding("drop"));
    expect(names([cause, rule], { severities: { cause: "off" } })).toEqual(["rule 5 -"]);
  });
});

test("the whole catalogue answers for every rule: found, silent because right, or not applicable once", () => {
  const { notApplicable, defects } = check(context);
  expect(defects).toEqual([]);
  const told = notApplicable.map(({ rule }) => rule);
  expect(new Set(told).size).toBe(told.length);
  expect(told.every((id) => catalogue.some(({ meta }) => meta.id === id))).toBe(true);
});
