import { readdirSync } from "node:fs";
import { join } from "node:path";
import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";
import { fill, hasMessage, message, placeholders } from "../../src/messages";

const folder = join(__dirname, "../../src/messages");
const areas = (locale: string): string[] =>
  readdirSync(join(folder, locale))
    .filter((name) => !["index.ts", "in-pane.ts", "later.ts"].includes(name)) // which hold the areas together
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();

async function catalogue(locale: string, area: string): Promise<Record<string, string>> {
  return ((await import(`${folder}/${locale}/${area}`)) as { default: Record<string, string> }).default;
}

describe("catalogues", () => {
  test("both languages have the same areas", () => {
    expect(areas("en-US")).toEqual(areas("zh-CN"));
  });

  test("both languages have the same ids", () => {
    expect(Object.keys(enUS).sort()).toEqual(Object.keys(zhCN).sort());
  });

  test.each(Object.keys(zhCN))("%s has the same placeholders and says something in both languages", (id) => {
    const [zh, en] = [zhCN[id as keyof typeof zhCN], enUS[id as keyof typeof zhCN]];
    expect(placeholders(en)).toEqual(placeholders(zh));
    expect(zh.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
  });

  test("every area is in the catalogue and no id stands in two areas", async () => {
    const seen = new Map<string, string>();
    for (const area of areas("zh-CN")) {
      for (const id of Object.keys(await catalogue("zh-CN", area))) {
        expect([id, seen.get(id)]).toEqual([id, undefined]);
        seen.set(id, area);
        expect([id, hasMessage(id)]).toEqual([id, true]);
      }
    }
    expect(seen.size).toBe(Object.keys(zhCN).length);
  });
});

/** Numbers that count or measure, whatever else a pattern's fields hold. */
const COUNTS =
  "count|errors|warnings|infos|files|tables|rows|blocks|indicators|lost|points|decimals|matched|open|weight|stated|by|tolerance";
/** Said of two or more alone. */
const SEVERAL = new Set([
  "pane.check.fix-rule",
  "pane.report.figures",
  "rule.actual-equals-target.all-equal",
  "rule.actual-missing.column-blank",
  "rule.execution-low-output-full.outputs-full",
  "rule.score-shared.shared",
  "rule.target-missing.column-blank",
  "rule.values-look-like-weights.weights",
  "shell.tables",
]);

describe("an English count", () => {
  const isBare = (pattern: string) => new RegExp(`\\{(?:${COUNTS})\\} (?:[a-z]+ )?[a-z]+s\\b`, "u").test(pattern);
  const counting = Object.entries(enUS).filter(([id]) => !SEVERAL.has(id));

  test("never stands before a plural that one of a thing has not", () => {
    expect(counting.filter(([, pattern]) => isBare(pattern)).map(([id]) => id)).toEqual([]);
    expect(isBare("{count} more rows")).toBe(true);
  });

  test.each([
    ["pane.head.errors", { count: 1 }, "1 error"],
    ["pane.head.errors", { count: 0 }, "0 errors"],
    ["pane.head.errors", { count: 21 }, "21 errors"],
    ["pane.check.follows", { count: 1 }, "1 more follows from this"],
    ["pane.check.not-applicable", { count: 2 }, "2 rules do not apply"],
    ["pane.preview.cells", { count: 1 }, "Write 1 cell"],
    ["scoring.next", { lost: "0.5", missing: "1", grade: "优" }, "0.5 points lost; 1 short of “优”."],
    [
      "record.about.counts",
      { errors: 1, warnings: 2, infos: 0, suppressed: 1 },
      "1 error, 2 warnings, 0 hints; 1 ignored",
    ],
  ] as const)("%s", (id, values, says) => {
    expect(message("en-US", id, values)).toBe(says);
  });
});

describe("message", () => {
  test("fills each placeholder once and never reads a value again", () => {
    expect(fill("{a}{b}{a}", { a: "{b}", b: "$&" })).toBe("{b}$&{b}");
  });

  test("chooses a word by its number, which names the placeholder once more", () => {
    expect(fill("{n} {n|row|rows}", { n: 1 })).toBe("1 row");
    expect(fill("{n} {n|row|rows}", { n: "1.0" })).toBe("1.0 row");
    expect(fill("{n} {n|row|rows}", {})).toBe("{n} {n|row|rows}");
    expect(placeholders("{n} {n|row|rows} of {m}")).toEqual(["m", "n"]);
  });

  test("leaves a placeholder without a value visible", () => {
    expect(fill("{a} {b}", { a: 1 })).toBe("1 {b}");
  });

  test.each(["__proto__", "constructor", "toString"])(
    "knows no value and no message named %s by inheritance",
    (name) => {
      expect(fill(`{${name}}`, {})).toBe(`{${name}}`);
      expect(hasMessage(name)).toBe(false);
    },
  );

  test("speaks the language asked for", () => {
    expect(message("zh-CN", "listing.severity.error")).toBe("错误");
    expect(message("en-US", "listing.severity.error")).toBe("Error");
  });

  test("an unknown id is loud in tests", () => {
    expect(() => message("zh-CN", "no.such.id")).toThrow("no.such.id");
  });

  test("an unknown id is its own wording for a person", () => {
    const before = process.env["NODE_ENV"];
    process.env["NODE_ENV"] = "production";
    try {
      expect(message("en-US", "no.such.id", { a: 1 })).toBe("no.such.id");
    } finally {
      process.env["NODE_ENV"] = before;
    }
  });
});
