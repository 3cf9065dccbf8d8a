import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import type { Report } from "../../src/core/narrate/report";
import { writeDocx } from "../../src/word/write-docx";

const told = (text: string, number?: string) => ({
  text: (number ?? "") + text,
  ...(number === undefined ? {} : { number }),
  cells: [],
  sentences: [],
  placeholder: false,
});

const report = (text = "全年预算数220万元。"): Report => ({
  outline: "mof-2020-10",
  title: "某项目绩效评价报告",
  author: "某局",
  sections: [
    { heading: "一、基本情况", number: "一、", level: 1, paragraphs: [] },
    { heading: "（一）项目概况", number: "（一）", level: 2, paragraphs: [told(text), told("【待补充：项目背景】")] },
    { heading: "三、错开的编号", number: "三、", level: 1, paragraphs: [told("甲", "1."), told("乙", "2.")] },
    {
      heading: "附件：评分表",
      annex: true,
      level: 1,
      paragraphs: [
        {
          ...told("见下表。"),
          table: {
            header: ["一级指标", "二级指标", "得分"],
            rows: [
              ["产出", "数量", "5"],
              ["产出", "质量", "4"],
              ["效益", "—", "3"],
            ],
            cells: [[], [], []],
            groupColumns: 1,
          },
        },
      ],
    },
  ],
});

const partOf = async (name: string, from = report()): Promise<string> => {
  const part = unzipSync(await writeDocx([from]))[name];
  return part ? strFromU8(part) : "";
};

test("the same report gives the same bytes, and they hold no time", async () => {
  expect(Buffer.from(await writeDocx([report()])).equals(Buffer.from(await writeDocx([report()])))).toBe(true);
  const core = await partOf("docProps/core.xml");
  expect(core).toContain("某项目绩效评价报告");
  expect(core).toContain("某局");
  expect(core).not.toMatch(/dcterms:(created|modified)/);
});

test("another reader finds headings, text and table", async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx([report()])) });
  expect(value).toContain("<h1>基本情况</h1>");
  expect(value).toContain("<h2>项目概况</h2>");
  expect(value).toContain("全年预算数220万元。");
  expect(value).toContain('rowspan="2"');
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
});

test("a number that Word would not arrive at stays text", async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx([report()])) });
  expect(value).toContain("三、错开的编号");
  expect(value).not.toContain("一、基本情况");
});

test("page, lines, fonts and repeated heads are those of 公文", async () => {
  const document = await partOf("word/document.xml");
  expect(document).toMatch(/<w:pgMar[^>]*w:top="209[78]"/);
  expect(document).toMatch(/<w:tblHeader\/>/);
  expect(document).toMatch(/<w:cantSplit\/>/);
  const styles = await partOf("word/styles.xml");
  expect(styles).toContain('w:line="560"');
  for (const font of ["方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体"]) expect(styles).toContain(font);
  expect(await partOf("word/fontTable.xml")).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
});

test("whatever a cell holds, the parts stay well-formed and the text is text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (text) => {
      const xml = await partOf("word/document.xml", report(`${text}<w:p>&\u0000\uD800`));
      const faults: string[] = [];
      new DOMParser({ errorHandler: (_level: string, fault: string) => faults.push(fault) }).parseFromString(
        xml,
        "text/xml",
      );
      expect(faults).toEqual([]);
      expect(xml).toContain("&lt;w:p&gt;&amp;");
    }),
    { numRuns: 25 },
  );
});

describe("a report that is to stand on one page", () => {
  const sizeOf = async (paragraphs: number, onePage = true): Promise<string | undefined> => {
    const sections = [
      { heading: "一、概况", level: 1, paragraphs: Array.from({ length: paragraphs }, () => told("项目按期完成。")) },
    ];
    const styles = await partOf("word/styles.xml", { ...report(), ...(onePage ? { onePage } : {}), sections });
    return /<w:docDefaults>[^]*?<w:sz w:val="(\d+)"/.exec(styles)?.[1];
  };

  test("is set in the type of 公文 where it fits, in the next smaller one where it does not", async () => {
    expect(await Promise.all([10, 20, 25, 33].map((count) => sizeOf(count)))).toEqual(["32", "28", "24", "21"]);
  });

  test("and others in that of 公文, however long", async () => {
    expect(await sizeOf(60, false)).toBe("32");
  });
});
