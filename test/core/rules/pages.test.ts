import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/core/rules/catalogue";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import { reportCatalogue } from "../../../src/core/reconcile/report-catalogue";
import { rulesIndex } from "../../../scripts/rules-index";
import { exampleIn, printFindings, readPage } from "./rule-page";
import { checkGrids } from "./rule-tester";

const ids = catalogue.map(({ meta }) => meta.id);

describe.each(ids)("the examples on the page of %s", (id) => {
  const page = readPage(id);

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
});

describe.each(reportCatalogue.map(({ meta }) => meta))("the examples on the page of $id", ({ id, alone }) => {
  const page = readPage(id);
  const says = (heading: string): string[] => {
    const text = /```text\n([\s\S]*?)```/u.exec(page.under(heading))?.[1] ?? "";
    expect(text).not.toBe("");
    return reconcile(text).findings.map(({ rule }) => rule);
  };

  test("正确示例: no rule has anything to say", () => expect(says("正确示例")).toEqual([]));

  test("错误示例: that rule speaks, where it speaks of a text alone", () => {
    expect(new Set(says("错误示例"))).toEqual(new Set(alone ? [id] : []));
  });
});

test("the index is what the catalogue gives; `npm run rules` writes it", () => {
  expect(readFileSync(join(__dirname, "../../../docs/rules/README.md"), "utf8")).toBe(rulesIndex());
});
