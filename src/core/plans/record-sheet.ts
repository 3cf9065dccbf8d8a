import type { EditPlan, SettingEdit } from "../edits/edit-plan";
import { freeSheetName } from "../edits/sheet-name";
import type { Opinion, ReviewRecord } from "../review/review-record";
import { listSheet, type ListCell, type ListColumn, type ListPart } from "./list-sheet";
import { recordTexts } from "./record-texts";
import type { Wording } from "./wording";

/** 核查意见表 as a new sheet, and the record kept in the workbook, as one step. */
export function planRecordSheet(
  record: ReviewRecord,
  version: string,
  keep: SettingEdit,
  sheetNames: readonly string[],
  words: Wording,
): EditPlan {
  const texts = recordTexts(record, version, words);
  const column = (id: string, width: number, align: ListColumn["align"] = "left"): ListColumn => ({
    heading: words(`record.column.${id}`),
    width,
    align,
  });
  const parts: ListPart[] = [
    ...texts.about.map((line) => ({ line })),
    { rows: record.opinions.map((opinion, index) => row(opinion, index + 1, "", words)) },
    ...(record.opinions.length === 0 ? [{ line: words("record.nothing") }] : []),
    ...(record.suppressed.length === 0
      ? []
      : [
          { line: words("record.suppressed", { count: record.suppressed.length }), bold: true },
          {
            rows: record.suppressed.map(({ opinion }, index) =>
              row(opinion, index + 1, texts.reasons[index] ?? "", words),
            ),
          },
        ]),
    ...texts.fixed.map((line) => ({ line })),
    ...texts.signatures.map((line) => ({ line })),
  ];
  const sheet = listSheet(
    freeSheetName(words("record.sheet"), sheetNames),
    texts.title,
    [
      column("number", 6, "center"),
      column("severity", 8, "center"),
      column("cell", 11, "center"),
      column("indicator", 24),
      column("says", 46),
      column("expected", 14, "center"),
      column("rule", 24),
      column("answer", 22),
    ],
    parts,
  );
  return { edits: [], addSheets: [sheet], settings: [keep] };
}

function row(opinion: Opinion, number: number, answer: string, words: Wording): ListCell[] {
  const { severity, since, cell, path, says, advice, explanation, expected, rule, clause, follows } = opinion;
  const grade = words(`listing.severity.${severity}`);
  return [
    { kind: "value", value: number },
    since === "new" ? `${grade}\n${words("record.new")}` : grade,
    cell,
    path.join(" › "),
    [
      words(says.id, says.values),
      follows ? words("record.follows") : null,
      explanation,
      words("record.advice", { advice: words(advice.id, advice.values) }),
    ]
      .filter((part) => part !== null && part !== "")
      .join("\n"),
    expected === null ? "" : String(expected),
    `${words(`rule.${rule}.title`)}\n${clause}`,
    answer,
  ];
}
