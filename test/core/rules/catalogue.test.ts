import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/core/rules/catalogue";
import { FIX_MAKERS } from "../../../src/core/rules/fixes/makers";
import { LOCALES, hasMessage, message, placeholders } from "../../../src/messages";
import zhCN from "../../../src/messages/zh-CN";
import { reportCatalogue } from "../../../src/core/reconcile/report-catalogue";
import { CHINESE_HEADINGS, ENGLISH_HEADINGS, SEVERITY_WORDS, readPage } from "./rule-page";

const root = join(__dirname, "../../..");
/** On sheets and on reports. */
const metas = [...catalogue.map(({ meta }) => meta), ...reportCatalogue.map(({ meta }) => meta)];
const ids = metas.map(({ id }) => id);

function stems(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

describe("files", () => {
  const infrastructure = ["catalogue", "check", "finding", "fold", "rule"];
  const noRule = [
    ...[
      "applicable",
      "catalogue",
      "check",
      "clean-forms",
      "drawn-sheets",
      "injected",
      "invariants",
      "pages",
      "wording",
    ],
  ];

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
  test.each(metas.map((meta) => [meta.id, meta] as const))(
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

test("every message of a rule is one that the rule names", () => {
  const named = metas.flatMap(({ id, messages }) => Object.keys(messages).map((name) => `rule.${id}.${name}`));
  const rules = new Set(ids);
  const worded = Object.keys(zhCN).filter((key) => {
    const [prefix, rule = "", ...rest] = key.split(".");
    return prefix === "rule" && rules.has(rule) && !["title", "advice", "option"].includes(rest[0] ?? "");
  });
  expect(worded.sort()).toEqual(named.sort());
});

describe("pages", () => {
  test("every rule has one, and there is no other", () => {
    expect(stems("docs/rules", ".md").filter((stem) => stem !== "README")).toEqual([...ids].sort());
  });

  test.each(metas.map((meta) => [meta.id, meta] as const))(
    "that of %s has its headings in their order, something under each, and the catalogue's title, severity and source",
    (id, meta) => {
      const page = readPage(id);
      expect(page.headings).toEqual([
        `# ${id}`,
        ...CHINESE_HEADINGS.map((heading) => `## ${heading}`),
        "## English",
        ...ENGLISH_HEADINGS.map((heading) => `### ${heading}`),
      ]);
      for (const heading of [...CHINESE_HEADINGS, ...ENGLISH_HEADINGS]) {
        expect([heading, page.under(heading).length >= 8]).toEqual([heading, true]);
      }
      expect(page.text).toContain(`${message("zh-CN", `rule.${id}.title`)} · 级别：${SEVERITY_WORDS[meta.severity]}\n`);
      expect(page.under("English")).toContain(message("en-US", `rule.${id}.title`));
      expect(meta.clause).not.toBe("");
      for (const source of meta.clause.split("；")) expect(page.under("依据")).toContain(source);
    },
  );
});

test("the pages of rules that can repair say so, and no other does", () => {
  const saying = (words: string): string[] => ids.filter((id) => readPage(id).text.includes(words)).sort();
  const repairing = [...FIX_MAKERS.keys()].sort();
  expect(saying("\n可安全修复：")).toEqual(repairing);
  expect(saying("\nSafe repair: ")).toEqual(repairing);
});

describe("severities", () => {
  /** As the catalogue of the specification has them; a profile or a person may set others. */
  const SEVERITIES = {
    error:
      "actual-missing deadline-missed deviation-unexplained execution-cap execution-rate execution-row-unfilled execution-score formula-error formula-range-short funds-overspent funds-subrow-scored funds-total funds-zero-budget grade-band indicator-placeholder indicators-level-missing report-amount report-grade report-score report-score-missing report-total report-weight report-weights-total score-full-unmet score-missing score-not-numeric score-not-proportional score-out-of-range score-subtotal score-total target-missing weight-conflict weight-missing weight-not-numeric weights-group weights-optional-pool weights-total weights-total-cell",
    warning:
      "actual-copies-sign actual-equals-target actual-over-100 actual-overfulfilled actual-type-mismatch deadline-not-dated direction-contradicts execution-double-counted execution-low-output-full execution-low-unexplained formula-hardcoded funds-adjusted funds-cost-mismatch funds-unit goal-actual-missing goal-number-unsupported indicator-duplicate indicator-empty indicators-satisfaction-missing indicators-too-few instructions-left merged-covered-value note-contradicts number-as-text problems-empty report-claims-complete score-cut-met score-outside-band score-raw-percentage target-unquantified total-missing unit-mismatch values-look-like-weights weights-profile year-inconsistent",
    info: "direction-unstated execution-rate-rounded funds-initial-missing hidden-cells indicator-misplaced reason-without-deviation score-columns-disagree score-shared survey-base-missing weight-dominant",
  };

  test.each(Object.entries(SEVERITIES))("%s", (severity, rules) => {
    const found = metas.filter((meta) => meta.severity === severity);
    expect(found.map(({ id }) => id).sort()).toEqual(rules.split(" "));
  });
});

describe("folding", () => {
  /** Rules that tell of a score as it stands: what else is odd about its cell comes of it. */
  const ODD_SCORES = [
    ...["follow score-out-of-range", "follow score-full-unmet", "follow score-not-proportional"],
    ...["follow score-raw-percentage", "follow score-cut-met", "follow score-outside-band"],
  ];

  /** Which rule steps back before which others, of the same row or anywhere in the table: one cause, one finding. */
  const YIELDS: Readonly<Record<string, readonly string[]>> = {
    "actual-missing": ["follow indicator-placeholder"],
    "actual-over-100": ["follow funds-overspent in the table"],
    "actual-overfulfilled": [
      "follow actual-over-100",
      "follow direction-contradicts",
      "follow values-look-like-weights in the table",
    ],
    "actual-type-mismatch": ["drop deadline-not-dated", "follow target-unquantified"],
    "deviation-unexplained": [
      "follow direction-contradicts",
      "follow values-look-like-weights in the table",
      "follow deadline-missed",
      "follow score-full-unmet",
    ],
    "execution-low-output-full": ["follow execution-low-unexplained", "follow funds-unit in the table"],
    "execution-low-unexplained": ["follow funds-zero-budget", "follow funds-unit in the table"],
    "execution-rate": [
      ...["drop formula-error", "follow funds-unit in the table", "follow funds-overspent"],
      ...["follow funds-zero-budget", "follow execution-double-counted"],
    ],
    "execution-score": [
      "drop formula-error",
      "drop score-out-of-range",
      "follow execution-rate",
      "follow funds-overspent",
      "follow funds-zero-budget",
      "follow funds-unit in the table",
    ],
    "formula-hardcoded": [...ODD_SCORES, "follow execution-rate", "follow number-as-text"],
    "funds-adjusted": ["follow funds-unit in the table", "follow funds-zero-budget"],
    "funds-cost-mismatch": ["follow funds-unit in the table", "follow score-full-unmet", "follow actual-copies-sign"],
    "funds-overspent": ["follow funds-unit in the table", "follow funds-zero-budget"],
    "funds-total": [
      "drop formula-error",
      "follow formula-range-short",
      "follow funds-overspent",
      "follow funds-zero-budget",
      "follow funds-unit in the table",
    ],
    "goal-actual-missing": ["drop instructions-left"],
    "goal-number-unsupported": ["drop instructions-left"],
    "grade-band": ["follow score-total in the table", "follow score-missing in the table"],
    "indicator-empty": ["drop indicator-placeholder"],
    "indicator-misplaced": ["follow execution-double-counted"],
    "note-contradicts": ["follow weights-group"],
    "number-as-text": ["follow funds-unit"],
    "score-columns-disagree": [...ODD_SCORES, "follow score-total"],
    "score-cut-met": ["follow score-raw-percentage", "follow score-out-of-range", "follow direction-contradicts"],
    "score-full-unmet": ["follow deadline-missed", "follow direction-contradicts", "follow score-out-of-range"],
    "score-missing": ["drop formula-error", "drop indicator-placeholder"],
    "score-not-proportional": [
      "drop score-full-unmet",
      "follow score-out-of-range",
      "follow score-raw-percentage",
      "follow deadline-missed",
      "follow direction-contradicts",
    ],
    "score-out-of-range": ["follow weight-missing", "follow weight-not-numeric"],
    "score-outside-band": ["follow score-out-of-range"],
    "score-subtotal": ["drop formula-error", "follow formula-range-short"],
    "score-total": ["drop formula-error", "follow formula-range-short"],
    "survey-base-missing": ["follow values-look-like-weights in the table"],
    "target-missing": ["follow indicator-placeholder"],
    "weight-missing": ["drop formula-error"],
    "weights-group": ["follow formula-range-short"],
    "weights-optional-pool": ["follow score-out-of-range"],
    "weights-profile": [
      ...["follow weight-missing in the table", "follow weight-not-numeric in the table"],
      ...["follow weights-group in the table", "follow weights-total in the table"],
      ...["follow indicators-level-missing in the table", "follow indicators-satisfaction-missing in the table"],
    ],
    "weights-total-cell": ["drop formula-error", "follow formula-range-short"],
  };

  test.each(catalogue.map(({ meta }) => [meta.id, meta] as const))("%s yields as it should", (id, meta) => {
    const found = meta.yields.map(({ to, how, where }) => `${how} ${to}${where === "table" ? " in the table" : ""}`);
    expect(found).toEqual(YIELDS[id] ?? []);
  });

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
