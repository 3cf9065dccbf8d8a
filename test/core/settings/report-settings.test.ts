import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unfitWording } from "../../../src/core/narrate/fit-phrase";
import { PROFILE_IDS } from "../../../src/core/evaluation/profile";
import { OUTLINES } from "../../../src/core/narrate/outlines";
import { readOutlineFile } from "../../../src/core/settings/outline-file";
import { CONTENT_IDS, outlines, type Outline } from "../../../src/core/settings/outlines";
import { reportBindings, type WrittenReport } from "../../../src/core/settings/report-bindings";
import { reportForm, REPORT_FORM } from "../../../src/core/settings/report-form";
import { readSetting, settingText } from "../../../src/core/settings/setting-kind";
import { wording, wordingInForce, withPhrase, type OwnPhrase } from "../../../src/core/settings/wording";
import { readWordingFile, wordingFile } from "../../../src/core/settings/wording-file";
import { hasMessage, message } from "../../../src/messages";

const own = (phrase: string, words: string, profile: OwnPhrase["profile"] = null): OwnPhrase => ({
  phrase,
  profile,
  wordings: [words],
});
const outline = (id: string, heading = "概况"): Outline => ({ id, sections: [{ heading, content: ["basics"] }] });

describe("wording", () => {
  const anyList = fc.array(
    fc.record({
      phrase: fc.string({ maxLength: 100 }),
      profile: fc.constantFrom(null, ...PROFILE_IDS),
      wordings: fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it("is kept and read as it was, whatever it says; so is a file, a byte order mark in front or not", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(readSetting(wording, settingText(wording, list))).toEqual({ value: list, problem: null });
        for (const mark of ["", "\ufeff"]) {
          expect(readWordingFile(mark + wordingFile(list))).toEqual({ value: list, problem: null });
        }
      }),
    );
  });

  it("of a profile goes before that for all, the workbook's before the machine's, a later one before an earlier", () => {
    const list = wording.layered(
      [own("funds.rate", "机{rate}"), own("funds.rest", "机{rest}")],
      [own("funds.rate", "簿{rate}"), own("funds.rest", "川{rest}", "sichuan-10-90"), own("funds.rest", "簿{rest}")],
    );
    expect([...wordingInForce(list, "sichuan-10-90")]).toEqual([
      ["funds.rate", ["簿{rate}"]],
      ["funds.rest", ["川{rest}"]],
    ]);
    expect(wordingInForce(list, "mof-2020-10").get("funds.rest")).toEqual(["簿{rest}"]);
  });

  it("is replaced for its profile only, and given back", () => {
    const list = [own("funds.rate", "甲"), own("funds.rate", "乙", "hubei-20-80")];
    const changed = withPhrase(list, { phrase: "funds.rate", profile: null }, ["丙"]);
    expect(changed).toEqual([own("funds.rate", "乙", "hubei-20-80"), own("funds.rate", "丙")]);
    expect(withPhrase(changed, { phrase: "funds.rate", profile: "hubei-20-80" }, null)).toEqual([
      own("funds.rate", "丙"),
    ]);
  });

  it.each([
    ["no JSON", "用语", "settings.wording.no-file", ""],
    ["a text", '"jiping-wording"', "settings.wording.no-file", ""],
    ["a file of another kind", '{"format":"jiping-profile","version":1,"value":[]}', "settings.wording.no-file", ""],
    ["a later version", '{"format":"jiping-wording","version":9,"value":[]}', "settings.wording.newer", ""],
    ["no value", '{"format":"jiping-wording","version":1}', "settings.wording.unfit", "value"],
    [
      "a phrase without wordings",
      '{"format":"jiping-wording","version":1,"value":[{"phrase":"funds.rate","profile":null,"wordings":[]}]}',
      "settings.wording.unfit",
      "0.wordings",
    ],
    [
      "a profile that there is not",
      '{"format":"jiping-wording","version":1,"value":[{"phrase":"a","profile":"x","wordings":["b"]}]}',
      "settings.wording.unfit",
      "0.profile",
    ],
  ])("in a file is refused whole, with the reason and the place: %s", (_, text, id, where) => {
    const { problem } = readWordingFile(text);
    expect(problem?.id).toBe(id);
    expect(message("zh-CN", id, problem?.values)).toContain(where);
  });
});

describe("outlines", () => {
  it("are kept and read as they were; of two with one id the workbook's counts", () => {
    const machine = [outline("本局"), outline("局外")];
    expect(readSetting(outlines, settingText(outlines, machine))).toEqual({ value: machine, problem: null });
    expect(outlines.layered(machine, [outline("本局", "基本情况")])).toEqual([
      outline("局外"),
      outline("本局", "基本情况"),
    ]);
  });

  it("that ship are such as a person's own file may hold", () => {
    for (const shipped of Object.values(OUTLINES)) {
      expect(readOutlineFile(JSON.stringify(shipped))).toEqual({ outline: shipped, problem: null });
    }
  });

  it.each([
    ["no JSON", "提纲", "settings.outline.no-json", ""],
    ["no id", '{"sections":[{"heading":"概况"}]}', "settings.outline.unfit", "id"],
    ["an id that is a path", '{"id":"../x","sections":[{"heading":"概况"}]}', "settings.outline.unfit", "id"],
    ["no sections", '{"id":"x","sections":[]}', "settings.outline.unfit", "sections"],
    [
      "content that there is not",
      '{"id":"x","sections":[{"heading":"概况","content":["weather"]}]}',
      "settings.outline.unfit",
      "sections.0.content.0",
    ],
    [
      "a heading that is missing, deep down",
      '{"id":"x","sections":[{"heading":"概况","sections":[{"content":["basics"]}]}]}',
      "settings.outline.unfit",
      "sections.0.sections.0.heading",
    ],
  ])("in a file are refused with the reason and the place: %s", (_, text, id, where) => {
    const { problem } = readOutlineFile(text);
    expect(problem?.id).toBe(id);
    expect(message("zh-CN", id, problem?.values)).toContain(where);
    expect(hasMessage(id)).toBe(true);
  });
});

describe.each(["", ".zh-CN"])("the page of the format, docs/report-…%s.md", (language) => {
  const page = (name: string) => readFileSync(join(__dirname, `../../../docs/report-${name}${language}.md`), "utf8");
  const example = (text: string) => /```json\n([\s\S]*?)```/u.exec(text)?.[1] ?? "";

  it("shows an outline that is taken, and explains every content and every shipped id", () => {
    const text = page("outlines");
    expect(readOutlineFile(example(text)).problem).toBeNull();
    for (const id of [...CONTENT_IDS, ...Object.keys(OUTLINES)]) expect(text).toContain(`\`${id}\``);
  });

  it("shows wording that is taken and fits", () => {
    const read = readWordingFile(example(page("wording")));
    expect(read.problem).toBeNull();
    expect("value" in read && unfitWording(read.value)).toEqual([]);
  });
});

describe("bindings of written reports", () => {
  const written: WrittenReport = {
    sheet: "评价报告",
    table: "自评表",
    nth: 0,
    into: "report",
    form: REPORT_FORM,
    sources: [{ name: "产出/培训场次#score", text: "9.5" }],
    lines: [{ cells: [{ key: "一/培训场次", offset: 0, text: "得9.5分。", sources: [0] }] }],
  };

  it("travel with the workbook only, and come back as they went", () => {
    expect(readSetting(reportBindings, settingText(reportBindings, [written]))).toEqual({
      value: [written],
      problem: null,
    });
    expect(reportBindings.layered([written], [])).toEqual([]);
  });

  it.each([
    ["a place that is no index", { lines: [{ cells: [{ key: "", offset: -1, text: "", sources: [] }] }] }],
    ["a source that is no index", { lines: [{ cells: [{ key: "", offset: 0, text: "", sources: [0.5] }] }] }],
    ["a place of another kind", { into: "elsewhere" }],
  ])("that are damaged count as none, and that is told: %s", (_, change) => {
    const text = JSON.stringify({ version: 1, value: [{ ...written, ...change }] });
    expect(readSetting(reportBindings, text)).toEqual({
      value: [],
      problem: { id: "settings.damaged", values: { setting: "report-bindings" } },
    });
  });
});

test("a report's form of the workbook replaces the machine's whole", () => {
  const machine = { ...REPORT_FORM, outline: "notice" };
  const workbook = { ...REPORT_FORM, depth: "level1" as const };
  expect(reportForm.layered(machine, REPORT_FORM)).toBe(machine);
  expect(reportForm.layered(machine, workbook)).toBe(workbook);
});
