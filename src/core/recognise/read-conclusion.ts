import type { Entry } from "../evaluation/sourced";
import type { Conclusion, Note } from "../evaluation/table";
import type { LogicalSheet } from "./expand-merges";
import { footMeaning, type FootMeaning } from "./lexicon/blocks";
import { isNoNumber } from "./lexicon/sentinels";
import { fold } from "./normalise";
import { answering, sourcedFrom, textEntry } from "./read-entry";
import { labelOf, readRow } from "./read-row";

/** What stands under the indicators: 评价结论, 存在问题, 改进措施, a box for reasons, and the form's own notes. */
export function readConclusion(
  sheet: LogicalSheet,
  rows: readonly number[],
): { conclusion: Conclusion; notes: readonly Note[] } {
  const answers: Partial<Record<FootMeaning, Entry<string>>> = {};
  const notes: Note[] = [];
  let inNote = false;
  for (const row of rows) {
    const reading = readRow(sheet, row);
    const [label, answer] = reading.cells;
    if (!label) continue;
    const match = footMeaning(labelOf(label.text));
    const means = reading.foot ?? (match?.confidence === 1 ? match.means : null);
    if (means === "note" || means === "other" || (means === null && inNote)) {
      inNote = means !== "other";
      if (means === "other" || (answer === undefined && means === "note" && labelOf(label.text) === fold(label.text)))
        continue;
      if (answer && isNoNumber(answer.text)) continue;
      const text = answer && means !== null ? `${label.text.trim()}${answer.text.trim()}` : label.text.trim();
      notes.push(sourcedFrom(sheet, answer ?? label, text, "cell"));
      continue;
    }
    inNote = false;
    if (means === null || means === "signature") continue;
    const cell = answer ?? sheet.at(row, label.right + 1);
    if (answers[means]?.state === "held") continue;
    answers[means] = answering(sheet, behindLabel(textEntry(sheet, label)) ?? textEntry(sheet, cell), label);
  }
  return {
    conclusion: {
      conclusion: answers.conclusion ?? null,
      problems: answers.problems ?? null,
      measures: answers.measures ?? null,
      reasons: answers.reasons ?? null,
    },
    notes,
  };
}

/** "存在问题：进度偏慢。" says both in one cell. */
function behindLabel(entry: Entry<string>): Entry<string> | null {
  const said = /^[^:：]*[:：]\s*(\S.+)$/su.exec(entry.text)?.[1]?.trim();
  return entry.held && said !== undefined ? { ...entry, text: said, held: { ...entry.held, value: said } } : null;
}
