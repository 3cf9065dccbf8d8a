import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
// Loaded with the test and not within one: a command is otherwise loaded only when it is called
import "../../src/cli/reconcile";
import { run } from "../../src/cli/run";
import { writeDocx } from "../../src/word/write-docx";
import { evaluationPackage } from "./evaluation-package";
import { recordedTerminal } from "./terminal-of-test";

const SEED = join(__dirname, "../fixtures/reports/nanchang-quality.txt");
const TEXT = "培训人数（30分）：得25分。\n验收合格率（20分）：得20分。\n综合得分87.4分，评价等级为“良”。\n";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiping-reconcile-"));
  await writeFile(join(folder, "in.xlsx"), evaluationPackage({ right: true }));
  await writeFile(join(folder, "report.txt"), TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

async function said(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = recordedTerminal(folder);
  const status = await run(["reconcile", ...args], terminal);
  return { status, out: terminal.printed(), err: terminal.complained() };
}

interface Json {
  readonly statements: readonly {
    kind: string;
    name: string;
    indicator: string | null;
    value: number | string | null;
    text: string;
    offset: number;
    length: number;
    role: string | null;
    group: boolean;
  }[];
  readonly findings: readonly { rule: string; primary: string | null; offset: number; length: number }[];
  readonly implied: readonly { what: string; value: number; explanation: string }[];
}

const json = async (...args: string[]): Promise<Json> =>
  JSON.parse((await said(...args, "--format", "json")).out) as Json;

describe("the seed's text against its own arithmetic", () => {
  let found: Json;
  beforeAll(async () => {
    found = await json("--report", SEED);
  });
  const of = (kind: string) => found.statements.filter((one) => one.kind === kind);

  it("has 27 weighted items, 投入 and 过程 among them, and 18 scores", () => {
    const weighed = of("weight").filter(({ group }) => !group);
    expect(weighed).toHaveLength(27);
    expect(weighed.slice(0, 2).map(({ name, value }) => [name, value])).toEqual([
      ["项目投入指标", 10],
      ["过程指标", 10],
    ]);
    expect(of("score")).toHaveLength(18);
  });

  it("has total, grade, budget and executed amount", () => {
    expect(of("total").map(({ value }) => value)).toContain(94.5);
    expect(of("grade").map(({ value }) => value)).toContain("优");
    const amounts = of("amount").map(({ value, role }) => [role, value]);
    expect(amounts).toContainEqual(["annualBudget", 220]);
    expect(amounts).toContainEqual(["executed", 201]);
  });

  it("makes 110, lacks scores, and would close", () => {
    const rules = found.findings.map(({ rule }) => rule);
    expect(rules).toContain("report-weights-total");
    expect(rules).toContain("report-score-missing");
    expect(found.implied.map(({ value, explanation }) => [value, explanation])).toEqual([
      [94.5, expect.stringContaining("58.4 + 27 + 9.1 = 94.5")],
    ]);
  });

  it("is quoted at its place", async () => {
    const text = await readFile(SEED, "utf8");
    for (const { offset, length, text: quoted } of found.statements) {
      expect(text.slice(offset, offset + length)).toBe(quoted);
    }
  });
});

describe("a text against a workbook", () => {
  it("names the cell that says otherwise, and gives 1", async () => {
    const { findings, statements } = await json("in.xlsx", "--report", "report.txt");
    expect(
      findings.map(({ rule, primary, offset, length }) => [rule, primary, TEXT.slice(offset, offset + length)]),
    ).toEqual([["report-score", "G3", "得25分"]]);
    expect(statements[0]).toMatchObject({ kind: "weight", name: "培训人数", indicator: "C3", value: 30 });
    expect((await said("in.xlsx", "--report", "report.txt")).status).toBe(1);
  });

  it("gives 0 where both say the same", async () => {
    await writeFile(join(folder, "right.txt"), TEXT.replace("得25分", "得22.5分"));
    expect(await said("in.xlsx", "--report", "right.txt")).toMatchObject({ status: 0, err: "" });
  });

  it("says the same of the text in a .docx, in GB 18030 and in UTF-16", async () => {
    const paragraphs = TEXT.trim()
      .split("\n")
      .map((text) => ({ text, cells: [], sentences: [], placeholder: false }));
    const report = { outline: "own", title: "报告", sections: [{ heading: "评分", level: 1, paragraphs }] };
    await writeFile(join(folder, "report.docx"), await writeDocx([report]));
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")]);
    await writeFile(join(folder, "utf16.txt"), utf16);
    for (const file of ["report.docx", "utf16.txt"]) {
      const { findings } = await json("in.xlsx", "--report", file);
      expect([file, findings.map(({ rule, primary }) => [rule, primary])]).toEqual([file, [["report-score", "G3"]]]);
    }
  });

  it("is read by a person: line, cell, what differs", async () => {
    const { out } = await said("in.xlsx", "--report", "report.txt");
    expect(out).toContain("第 1 行 G3");
    expect(out).toContain("报告称“培训人数”得 25 分，表中为 22.5 分");
  });
});

describe("is refused with 2 and what to do", () => {
  it.each([
    ["no report", ["in.xlsx"], "--report"],
    ["a report that is not there", ["in.xlsx", "--report", "gone.txt"], "gone.txt"],
    ["a workbook that is not there", ["gone.xlsx", "--report", "report.txt"], "gone.xlsx"],
    ["the report as output", ["--report", "report.txt", "--out", "report.txt"], "不会被修改"],
    ["an old Word file", ["--report", "old.doc"], ".docx"],
    ["a picture", ["--report", "picture.txt"], ".txt"],
  ])("%s", async (_, args, word) => {
    await writeFile(join(folder, "old.doc"), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    await writeFile(join(folder, "picture.txt"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xff, 0xfe]));
    const { status, out, err } = await said(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(word);
  });
});

test("the input stays as it was", async () => {
  const before = await readFile(join(folder, "in.xlsx"));
  await said("in.xlsx", "--report", "report.txt", "--out", "out.txt");
  expect(await readFile(join(folder, "in.xlsx"))).toEqual(before);
  expect(await readFile(join(folder, "out.txt"), "utf8")).toContain("report-score");
});
