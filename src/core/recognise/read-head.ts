import type { Head } from "../evaluation/head";
import type { Sourced } from "../evaluation/sourced";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { headMeaning, type HeadMeaning } from "./lexicon/head";
import { amountUnitIn, formNumberIn, titleLikeness, yearIn } from "./lexicon/titles";
import { compact, fold, headerKey } from "./normalise";
import { asLabel, sourcedFrom } from "./read-entry";
import type { RowReading } from "./read-row";
import { labelOf } from "./read-row";

/** A label of the head with what is said behind it; value null where nothing stands there. */
export interface HeadItem {
  readonly means: HeadMeaning;
  readonly label: LogicalCell;
  readonly cell: LogicalCell | null;
  readonly text: string;
  readonly confidence: number;
}

/** Labels and their answers, beside each other or in one cell: "单位名称：某局". */
export function headItems(rows: readonly RowReading[]): HeadItem[] {
  const items: HeadItem[] = [];
  for (const row of rows) {
    // 项目名称 is a header word too; a row that names the project is no header.
    if (row.fundsHeader || (row.headerLike && !row.namesProject)) continue;
    const cells = row.cells;
    let answered = -1;
    cells.forEach((label, at) => {
      if (at <= answered) return;
      const folded = fold(label.text);
      const match = headMeaning(labelOf(label.text));
      if (!match || match.confidence < 0.75) return;
      const colon = folded.indexOf(":");
      if (colon > 0 && colon < folded.length - 1) {
        items.push({
          means: match.means,
          label,
          cell: label,
          text: afterColon(label.text),
          confidence: match.confidence,
        });
        return;
      }
      const next = cells[at + 1];
      const isLabel = next !== undefined && headMeaning(headerKey(next.text))?.confidence === 1;
      const cell = next && !isLabel ? next : null;
      if (cell) answered = at + 1;
      items.push({ means: match.means, label, cell, text: cell?.text.trim() ?? "", confidence: match.confidence });
    });
  }
  return items;
}

/** What stands behind the first label, up to the next: "填报单位：某局  单位负责人：". */
function afterColon(text: string): string {
  return text
    .replace(/^[^:：]*[:：]/u, "")
    .replace(/(?:^|\s)\s*[\p{Script=Han}()（）]{2,12}[:：].*$/su, "")
    .trim();
}

/** "单位：万元", "单位：分" name no unit that does something. */
const MEASURE = /^(?:人民币)?(?:元|百元|千元|万元|亿元|分|%|万|个)$/u;

/** Whose form it is: title, year, project, department, unit. Department and unit stand in for each other. */
export function readHead(sheet: LogicalSheet, rows: readonly RowReading[], items: readonly HeadItem[]): Head {
  const title = findTitle(sheet, rows);
  const said = (...meanings: HeadMeaning[]): Sourced<string> | null => {
    for (const means of meanings) {
      const item = items
        .filter((one) => one.means === means && one.cell && one.text !== "" && !MEASURE.test(fold(one.text)))
        .sort((a, b) => b.confidence - a.confidence)[0];
      if (!item?.cell) continue;
      const answer = sourcedFrom(sheet, item.cell, item.text.replace(/\s+/gu, " "), "cell");
      return { ...answer, label: asLabel(sheet, item.label) };
    }
    return null;
  };
  const department = said("department", "department-loose", "department-upper");
  const unit = said("unit", "unit-loose");
  return {
    title,
    year: findYear(sheet, rows, items),
    projectName: said("projectName") ?? projectInTitle(title),
    department: department ?? unit,
    unit: unit ?? department,
    amountUnit: findIn(sheet, rows, amountUnitIn),
    formNumber: findIn(sheet, rows, formNumberIn),
  };
}

function findTitle(sheet: LogicalSheet, rows: readonly RowReading[]): Sourced<string> | null {
  let best: { cell: LogicalCell; likeness: number; text: string } | null = null;
  for (const row of rows.slice(0, 8)) {
    if (row.namesProject || row.fundsHeader) break;
    for (const cell of row.cells) {
      for (const text of titlesIn(cell.text)) {
        const likeness = titleLikeness(text);
        if (likeness > (best?.likeness ?? 0)) best = { cell, likeness, text };
      }
    }
  }
  return best ? sourcedFrom(sheet, best.cell, compact(best.text), "cell") : titleBehindNumber(sheet, rows);
}

/** A cell's text, or its lines where title, year and unit stand in one cell. */
function titlesIn(text: string): string[] {
  return titleLikeness(text) > 0 ? [text] : text.split(/\n/u);
}

/** 附件1：某某评分表: the title stands behind the annex's number where no cell holds it alone. */
function titleBehindNumber(sheet: LogicalSheet, rows: readonly RowReading[]): Sourced<string> | null {
  for (const cell of rows.slice(0, 3).flatMap((row) => row.cells)) {
    const title = /^附[件表]?\p{Nd}*(?:[-—]\p{Nd}+)?[-—:：.、]*(.+)$/u.exec(compact(cell.text))?.[1];
    if (title !== undefined && titleLikeness(title) > 0) return sourcedFrom(sheet, cell, title, "cell");
  }
  return null;
}

function findYear(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  items: readonly HeadItem[],
): Sourced<number> | null {
  const dates = new Set(items.filter(({ means }) => means === "fillDate").flatMap(({ label, cell }) => [label, cell]));
  const labelled = items.find(({ means, cell }) => means === "year" && cell !== null);
  if (labelled?.cell) {
    const year = yearIn(labelled.text) ?? yearIn(`${labelled.text}年`);
    if (year) return { ...sourcedFrom(sheet, labelled.cell, year, "cell"), label: asLabel(sheet, labelled.label) };
  }
  const cells = rows.flatMap((row) => row.cells).filter((cell) => !dates.has(cell) && cell.text.length <= 60);
  for (const cell of cells.slice(0, 12)) {
    const year = yearIn(cell.text);
    if (year) return sourcedFrom(sheet, cell, year, "cell");
  }
  return yearOfTexts(sheet, rows, dates);
}

/** Where no title says it: the one year that the form's own texts speak of. */
function yearOfTexts(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  dates: ReadonlySet<LogicalCell | null>,
): Sourced<number> | null {
  const found = new Map<number, LogicalCell>();
  for (const cell of rows.flatMap((row) => row.cells)) {
    if (dates.has(cell)) continue;
    for (const match of fold(cell.text).matchAll(/(20\d{2})年/gu)) {
      const year = Number(match[1]);
      if (!found.has(year)) found.set(year, cell);
    }
  }
  const [only] = found;
  return only && found.size === 1 ? sourcedFrom(sheet, only[1], only[0], "cell") : null;
}

/** 财政重点项目 says what sort of projects, not which. */
const GENERIC =
  /^(?:部门|单位|预算|财政|政府|专项|一般|重点|公共|政策|其他|年度|省|市|县|区|街道|[乡镇村]|本级|级|直|中央|地方|对下|转移支付|资金|支出|购买服务|债券|国有资本|经营|\d|年)*项目$/u;

/** 道路养护项目支出绩效评价表 names its project. */
function projectInTitle(title: Sourced<string> | null): Sourced<string> | null {
  if (!title) return null;
  const bare = fold(title.value)
    .replace(/\([^()]*\)/gu, "")
    .replace(/^附?[表件]\d*[-—:.、]?/u, "")
    .replace(/^.*?(?:19|20)\d{2}年度?/u, "");
  const match = /^(.{2,}项目)(?:支出)?(?:绩效)?(?:自评|评价|绩效)/u.exec(bare);
  const name = match?.[1];
  return name && !GENERIC.test(name) ? { ...title, value: name } : null;
}

function findIn(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  read: (text: string) => string | null,
): Sourced<string> | null {
  for (const row of rows) {
    for (const cell of row.cells) {
      const found = compact(cell.text).length <= 40 ? read(cell.text) : null;
      if (found) return sourcedFrom(sheet, cell, found, "label");
    }
  }
  return null;
}
