import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/core/rules/catalogue";
import { LOCALES, hasMessage, message, placeholders } from "../../../src/messages";

const root = join(__dirname, "../../..");
const ids = catalogue.map((rule) => rule.meta.id);

function stems(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

describe("files", () => {
  const infrastructure = ["catalogue", "check", "finding", "fold", "rule"];
  const noRule = ["catalogue", "check", "clean-forms", "invariants", "pages", "wording"];

  test("every rule has its file and its test, and there is no other", () => {
    const rules = [...ids].sort();
    expect(stems("src/core/rules", ".ts").filter((stem) => !infrastructure.includes(stem))).toEqual(rules);
    expect(stems("test/core/rules", ".test.ts").filter((stem) => !noRule.includes(stem))).toEqual(rules);
  });

  test.each(ids)("the test of %s has three valid and three invalid cases at least", (id) => {
    const text = readFileSync(join(root, `test/core/rules/${id}.test.ts`), "utf8");
    const [valid = "", invalid = ""] = text.split(/\n {2}invalid: \[/);
    expect(valid.match(/\bname: /g)?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(invalid.match(/\bname: /g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });
});

describe("wording", () => {
  test.each(catalogue.map((rule) => [rule.meta.id, rule.meta] as const))(
    "%s has a title, its messages and an advice, with the placeholders that its meta names",
    (id, meta) => {
      for (const part of ["title", "advice"]) expect([part, hasMessage(`rule.${id}.${part}`)]).toEqual([part, true]);
      for (const [name, values] of Object.entries(meta.messages)) {
        const key = `rule.${id}.${name}`;
        expect([key, hasMessage(key)]).toEqual([key, true]);
        for (const locale of LOCALES) expect(placeholders(message(locale, key))).toEqual([...values].sort());
      }
    },
  );
});

describe("folding", () => {
  test("a rule yields to rules that exist", () => {
    for (const { meta } of catalogue) for (const { to } of meta.yields) expect(ids).toContain(to);
  });

  test("no rule yields to itself, over however many others", () => {
    const next = new Map(catalogue.map(({ meta }) => [meta.id, meta.yields.map(({ to }) => to)]));
    const reach = (id: string, seen: ReadonlySet<string>): void => {
      expect([...seen]).not.toContain(id);
      for (const other of next.get(id) ?? []) reach(other, new Set([...seen, id]));
    };
    for (const id of ids) reach(id, new Set());
  });
});

test("ids are words joined by hyphens, each once", () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
});
