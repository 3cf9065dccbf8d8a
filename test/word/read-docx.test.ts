import { strToU8, zipSync } from "fflate";
import { readStatements } from "../../src/core/reconcile/read-statements";
import { readDocx, textOfHtml } from "../../src/word/read-docx";
import { readReportBytes } from "../../src/word/read-report";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word document as another program writes it. */
function document(body: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.map(run).join("")}</w:p>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

test("a line a paragraph, a line a table row; a figure cut into runs is one figure", async () => {
  const bytes = document(
    paragraph("综合得", "分9", "2.5分，等级为“优”。") +
      table(row("一级指标", "分值", "得分"), row("产出指标", "50", "48"), row("效益指标", "30", "")) +
      paragraph("以上&lt;得分&gt;仅供参考。"),
  );
  expect(await readDocx(bytes)).toBe(
    "综合得分92.5分，等级为“优”。\n一级指标 | 分值 | 得分\n产出指标 | 50 | 48\n效益指标 | 30\n以上<得分>仅供参考。",
  );
});

test("a table of a document is read as one", async () => {
  const text = await readDocx(
    document(table(row("指标", "分值", "得分"), row("培训人数", "10", "9.5"), row("合计", "10", "9.5"))),
  );
  const said = readStatements(text).statements.map(({ kind, name, value }) => [kind, name, String(value)]);
  expect(said).toContainEqual(["score", "培训人数", "9.5"]);
  expect(said).toContainEqual(["total", "合计", "9.5"]);
});

test.each([
  ["a list counts", "<ol><li>甲</li><li>乙<ol><li>丙</li></ol></li></ol>", "1.甲\n2.乙\n1.丙"],
  ["points without numbers do not", "<ul><li>甲</li><li>乙</li></ul>", "甲\n乙"],
  ["a break within a paragraph is a line's end", "<p>甲<br />乙</p>", "甲\n乙"],
  [
    "paragraphs of a cell stay in its row",
    "<table><tr><td><p>甲</p><p>乙</p></td><td><p>5</p></td></tr></table>",
    "甲 乙 | 5",
  ],
  [
    "a table within a table is a cell's words",
    "<table><tr><td><table><tr><td><p>甲</p></td></tr></table></td><td><p>5</p></td></tr></table>",
    "甲 | 5",
  ],
  ["text stays text", "<p>&lt;img onerror=&quot;x&quot;&gt; &amp;amp;</p>", '<img onerror="x"> &amp;'],
])("%s", (_, html, text) => expect(textOfHtml(html)).toBe(text));

test.each([
  ["a broken package", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "a.docx", "reconcile.file.not-docx"],
  ["a package of something else", zipSync({ "a.txt": strToU8("甲") }), "a.docx", "reconcile.file.not-docx"],
  ["a text called .docx", strToU8("综合得分92分"), "a.docx", "reconcile.file.not-docx"],
  [
    "an old Word file, whatever it is called",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    "a.txt",
    "reconcile.file.old-word",
  ],
  ["bytes that are no text", new Uint8Array([0xff, 0xff, 0, 1]), "a.txt", "reconcile.file.not-text"],
])("%s is refused with its reason", async (_, bytes, name, id) => {
  await expect(readReportBytes(bytes, name)).rejects.toMatchObject({ id });
});

test.each([
  ["UTF-8", Buffer.from("综合得分92分")],
  ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("综合得分92分", "utf16le")])],
  [
    "UTF-16, the other way round",
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from("综合得分92分", "utf16le").swap16()]),
  ],
  ["GB 18030", Buffer.from("d7dbbacfb5c3b7d63932b7d6", "hex")],
])("a text in %s is read", async (_, bytes) => {
  expect(await readReportBytes(new Uint8Array(bytes), "a.txt")).toBe("综合得分92分");
});
