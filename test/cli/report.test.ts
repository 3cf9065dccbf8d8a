import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
// Loaded with the test and not within one: a command is otherwise loaded only when it is called
import "../../src/cli/report";
import { run } from "../../src/cli/run";
import type { Outline } from "../../src/core/settings/outlines";
import { NO_SETTINGS, withSetting, type SettingName, type Settings } from "../../src/core/settings/settings";
import { wordingFile } from "../../src/core/settings/wording-file";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { readDocx } from "../../src/word/read-docx";
import { evaluationPackage } from "./evaluation-package";
import { recordedTerminal } from "./terminal-of-test";

const OUTLINE: Outline = { id: "本局", sections: [{ heading: "得分情况", content: ["score-result"] }] };
const phrase = (name: string, words: string) => ({ phrase: name, profile: null, wordings: [words] });
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiping-report-"));
  await writeFile(join(folder, "in.xlsx"), evaluationPackage({ right: true }));
  await writeFile(join(folder, "own.json"), JSON.stringify(OUTLINE));
  await writeFile(join(folder, "broken.json"), '{"id":"x","sections":[{"heading":"甲","content":["天气"]}]}');
  await writeFile(
    join(folder, "words.json"),
    wordingFile([phrase("result.total-grade", "{project}总分{score}，{grade}。")]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function said(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = recordedTerminal(folder);
  const status = await run(["report", ...args], terminal);
  return { status, out: terminal.printed(), err: terminal.complained() };
}

/** The input with something set in it. */
async function workbookWith<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<string> {
  const workbook = { name: "set.xlsx", bytes: evaluationPackage({ right: true }) };
  const { key, text } = withSetting(NO_SETTINGS, name, value);
  await new XlsxWorkbook(workbook).settings.workbook.set(key, text);
  await writeFile(join(folder, "set.xlsx"), workbook.bytes);
  return "set.xlsx";
}

describe("--outline", () => {
  it("takes a shipped one, a file, and one that the workbook holds", async () => {
    const headings = ({ out }: { out: string }) => out.match(/^## .*$/gmu);
    expect(headings(await said("in.xlsx", "--outline", "one-page"))).toEqual([
      "## 一、项目与资金",
      "## 二、评分结果",
      "## 三、主要问题",
      "## 四、改进建议",
    ]);
    expect(headings(await said("in.xlsx", "--outline", "own.json"))).toEqual(["## 一、得分情况"]);
    expect(headings(await said("in.xlsx", "--outline", join(folder, "own.json")))).toEqual(["## 一、得分情况"]);
    const set = await workbookWith("outlines", [OUTLINE]);
    expect(headings(await said(set, "--outline", "本局"))).toEqual(["## 一、得分情况"]);
  });

  it.each([
    ["one that there is not", "本局", ["本局", "local-six-part", ".json"]],
    ["a file that is not there", "gone.json", ["gone.json", "ENOENT"]],
    ["a file that is no outline", "broken.json", ["broken.json", "sections.0.content.0"]],
    ["a workbook", "./in.xlsx", ["in.xlsx", "不是 JSON"]],
  ])("is refused with 2, what to do, and no report: %s", async (_, named, words) => {
    const { status, out, err } = await said("in.xlsx", "--outline", named);
    expect([status, out]).toEqual([2, ""]);
    for (const word of words) expect(err).toContain(word);
  });
});

describe("--wording", () => {
  it("says the file's phrases before the workbook's", async () => {
    expect((await said("in.xlsx", "--outline", "own.json", "--wording", "words.json")).out).toContain(
      "本项目总分87.4，良。",
    );
    const set = await workbookWith("wording", [phrase("result.total-grade", "簿里的{project}，{score}分{grade}。")]);
    expect((await said(set, "--outline", "own.json")).out).toContain("簿里的本项目，87.4分良。");
    expect((await said(set, "--outline", "own.json", "--wording", "words.json")).out).toContain("本项目总分87.4，良。");
  });

  it("that does not fit is told, and said as shipped", async () => {
    await writeFile(join(folder, "unfit.json"), wordingFile([phrase("result.total-grade", "总分100分。")]));
    const { status, out, err } = await said("in.xlsx", "--outline", "own.json", "--wording", "unfit.json");
    expect(err).toContain("unfit.json");
    expect(err).toContain("result.total-grade");
    expect(out).toContain("综合得分87.4分");
    expect(out).not.toContain("100分");
    expect(status).toBe(0);
  });

  it.each([["own.json"], ["gone.json"], ["in.xlsx"]])("that %s does not hold is refused with 2", async (file) => {
    const { status, out, err } = await said("in.xlsx", "--wording", file);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(file);
  });
});

describe("--format", () => {
  it("json is the contract's: sections with heading, level and paragraphs that name their cells", async () => {
    const { out } = await said("in.xlsx", "--format", "json");
    const { sections } = JSON.parse(out) as {
      sections: { heading: string; level: number; paragraphs: { text: string; cells: string[] }[] }[];
    };
    const total = sections.flatMap(({ paragraphs }) => paragraphs).find(({ text }) => text.includes("综合得分87.4分"));
    expect(sections[0]).toMatchObject({ heading: "一、基本情况", level: 1 });
    expect(total?.cells).toEqual(expect.arrayContaining(["G8", "G9"]));
  });

  it("docx wants --out and is a Word document with the same words", async () => {
    expect((await said("in.xlsx", "--format", "docx")).err).toContain("--out");
    expect(await said("in.xlsx", "--format", "docx", "--out", "out.docx")).toMatchObject({ status: 0, out: "" });
    const text = await readDocx(new Uint8Array(await readFile(join(folder, "out.docx"))));
    expect(text).toContain("综合得分87.4分");
  });

  it("text has no marks", async () => {
    const { out } = await said("in.xlsx", "--format", "text");
    expect(out).toContain("一、基本情况");
    expect(out).not.toMatch(/^#|\|/mu);
  });
});

test("the input stays as it was, and two runs give the same bytes", async () => {
  const before = await readFile(join(folder, "in.xlsx"));
  const [one, two] = [await said("in.xlsx"), await said("in.xlsx")];
  expect(one).toEqual(two);
  expect(await readFile(join(folder, "in.xlsx"))).toEqual(before);
  expect((await said("in.xlsx", "--out", "in.xlsx")).status).toBe(2);
});
