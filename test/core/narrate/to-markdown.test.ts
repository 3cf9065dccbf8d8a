import { escapeMarkdown, toMarkdown } from "../../../src/core/narrate/to-markdown";
import { toText } from "../../../src/core/narrate/to-text";
import type { Report } from "../../../src/core/narrate/report";
import { paragraph } from "../../../src/core/narrate/say";

const report: Report = {
  outline: "mof-2020-10",
  title: "*甲*评价报告",
  sections: [
    { heading: "一、结果", level: 1, paragraphs: [paragraph([{ text: "得5分。", cells: [] }])] },
    {
      heading: "（一）分项",
      level: 2,
      paragraphs: [
        paragraph([{ text: "如下表。", cells: [] }], {
          header: ["指标", "权重"],
          rows: [["产|出", "50"]],
          cells: [[]],
        }),
      ],
    },
  ],
};

test("Markdown", () => {
  expect(toMarkdown(report)).toBe(
    "# \\*甲\\*评价报告\n\n## 一、结果\n\n得5分。\n\n### （一）分项\n\n如下表。\n\n| 指标 | 权重 |\n| --- | --- |\n| 产\\|出 | 50 |\n",
  );
});

test("text", () => {
  expect(toText(report)).toBe(
    "*甲*评价报告\n\n一、结果\n\n　　得5分。\n\n（一）分项\n\n　　如下表。\n\n指标\t权重\n产|出\t50\n",
  );
});

test.each([
  ["<img onerror=x>", "\\<img onerror=x\\>"],
  ["**粗** _斜_ `码`", "\\*\\*粗\\*\\* \\_斜\\_ \\`码\\`"],
  ["[a](b)", "\\[a\\](b)"],
  ["1.项目", "1\\.项目"],
  ["# 题", "\\# 题"],
  ["- 项", "\\- 项"],
  ["&lt;", "\\&lt;"],
  ["≥95%，5.8万元", "≥95%，5.8万元"],
])("%j is shown as it stands", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
