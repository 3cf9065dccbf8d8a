import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/core/rules/catalogue";
import { message } from "../../../src/messages";
import { CHINESE_HEADINGS, ENGLISH_HEADINGS, SEVERITY_WORDS, exampleIn, printFindings, readPage } from "./rule-page";
import { checkGrids } from "./rule-tester";
import { rulesIndex } from "../../../scripts/rules-index";

const FOLDER = join(__dirname, "../../../docs/rules");
const ids = catalogue.map(({ meta }) => meta.id);

/** What is said of a report's text has rules and pages of its own. */
const ofReports = (name: string): boolean => name.startsWith("report-");

test("every rule has its page, and there is no other", () => {
  const pages = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ""));
  expect(pages.filter((name) => name !== "README" && !ofReports(name)).sort()).toEqual(
    ids.filter((id) => !ofReports(id)).sort(),
  );
});

describe.each(catalogue.filter(({ meta }) => !ofReports(meta.id)).map(({ meta }) => [meta.id, meta] as const))(
  "the page of %s",
  (id, meta) => {
    const page = readPage(id);

    test("has its headings in their order, and something under each", () => {
      expect(page.headings).toEqual([
        `# ${id}`,
        ...CHINESE_HEADINGS.map((heading) => `## ${heading}`),
        "## English",
        ...ENGLISH_HEADINGS.map((heading) => `### ${heading}`),
      ]);
      for (const heading of [...CHINESE_HEADINGS, ...ENGLISH_HEADINGS]) {
        expect([heading, page.under(heading).length >= 8]).toEqual([heading, true]);
      }
    });

    test("names the rule, its severity and its source as the catalogue does", () => {
      expect(page.text).toContain(message("zh-CN", `rule.${id}.title`));
      expect(page.under("English")).toContain(message("en-US", `rule.${id}.title`));
      expect(page.text).toContain(`级别：${SEVERITY_WORDS[meta.severity]}`);
      for (const source of meta.clause.split("；")) expect(page.under("依据")).toContain(source);
    });

    test("正确示例: the rule applies, and no rule has anything to say", () => {
      const example = exampleIn(page.under("正确示例"));
      const { findings, notApplicable } = checkGrids(example.grids, example);
      expect(notApplicable.filter(({ rule }) => rule === id)).toEqual([]);
      expect(printFindings(findings)).toEqual([]);
    });

    test("错误示例: that rule speaks, and what follows from it, in the words on the page", () => {
      const example = exampleIn(page.under("错误示例"));
      const { findings } = checkGrids(example.grids, example);
      expect(printFindings(findings)).toEqual(example.printed);
      const alone = findings.filter(({ follows }) => follows === null).map(({ rule }) => rule);
      expect(new Set(alone)).toEqual(new Set([id]));
    });
  },
);

test("the index is what the catalogue gives; `npm run rules` writes it", () => {
  expect(readFileSync(join(FOLDER, "README.md"), "utf8")).toBe(rulesIndex());
});
