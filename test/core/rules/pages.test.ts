import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/core/rules/catalogue";
import { rulesIndex } from "../../../scripts/rules-index";
import { exampleIn, isOfReports, printFindings, readPage } from "./rule-page";
import { checkGrids } from "./rule-tester";

const ids = catalogue.map(({ meta }) => meta.id).filter((id) => !isOfReports(id));

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

test("the index is what the catalogue gives; `npm run rules` writes it", () => {
  expect(readFileSync(join(__dirname, "../../../docs/rules/README.md"), "utf8")).toBe(rulesIndex());
});
