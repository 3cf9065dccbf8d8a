import type { Paragraph, Report, Section } from "../narrate/report";
import type { Opinion, ReviewRecord } from "../review/review-record";
import { recordTexts } from "./record-texts";
import type { Wording } from "./wording";

/** 核查意见表 as a report, so that it can leave as Word, text or Markdown. */
export function recordReport(record: ReviewRecord, version: string, words: Wording): Report {
  const texts = recordTexts(record, version, words);
  const section = (id: string, number: string, paragraphs: readonly Paragraph[]): Section => ({
    heading: `${number}${words(`record.section.${id}`)}`,
    number,
    level: 1,
    paragraphs,
  });
  return {
    outline: "review-record",
    title: texts.title,
    sections: [
      section("about", "一、", texts.about.map(line)),
      section("opinions", "二、", [
        record.opinions.length === 0 ? line(words("record.nothing")) : table(record.opinions, null, words),
      ]),
      section("suppressed", "三、", [
        record.suppressed.length === 0
          ? line(words("record.none-suppressed"))
          : table(
              record.suppressed.map(({ opinion }) => opinion),
              texts.reasons,
              words,
            ),
        ...texts.fixed.map(line),
      ]),
      section("signatures", "四、", texts.signatures.map(line)),
    ],
  };
}

function line(text: string): Paragraph {
  return { text, cells: [], sentences: [{ text, cells: [] }], placeholder: false };
}

function table(opinions: readonly Opinion[], reasons: readonly string[] | null, words: Wording): Paragraph {
  const columns = ["number", "severity", "cell", "says", "expected", "rule", ...(reasons ? ["reason"] : [])];
  return {
    ...line(""),
    table: {
      header: columns.map((id) => words(`record.column.${id}`)),
      rows: opinions.map((opinion, index) => [
        String(index + 1),
        words(`listing.severity.${opinion.severity}`),
        opinion.cell,
        words(opinion.says.id, opinion.says.values),
        opinion.expected === null ? "" : String(opinion.expected),
        `${words(`rule.${opinion.rule}.title`)} ${opinion.clause}`,
        ...(reasons ? [reasons[index] ?? ""] : []),
      ]),
    },
  };
}
