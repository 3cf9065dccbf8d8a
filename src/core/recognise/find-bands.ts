import type { LogicalSheet } from "./expand-merges";
import type { Corrections } from "./corrections";
import type { Form } from "./form";
import { findHeaders, type HeaderSpan } from "./find-headers";
import { certainRows } from "./certain-rows";
import { explainsColumns } from "./explains-columns";
import { turnsPage } from "./page-break";
import { readRow, type RowReading } from "./read-row";
import { unlabelledTotal } from "./unlabelled-total";

/** Second stage: where headers stand, where the rows under them end, where one form ends and the next begins. */
export function findBands(sheet: LogicalSheet, corrections: Corrections | null = null): Form[] {
  const rows = sheet.rows.map((row) => readRow(sheet, row));
  const found = findHeaders(rows);
  const headers = corrections?.headers(sheet, rows, found) ?? found;
  return headers.length === 0 ? bareForms(rows) : formsOf(rows, headers);
}

interface Draft {
  header: number[];
  before: number[];
  body: number[];
  sums: number[];
  after: number[];
}

function formsOf(rows: readonly RowReading[], headers: readonly HeaderSpan[]): Form[] {
  const drafts: Draft[] = [];
  let before = rows.slice(0, headers[0]?.from ?? 0).map((row) => row.row);
  headers.forEach((span, index) => {
    const end = headers[index + 1]?.from ?? rows.length;
    const draft: Draft = { header: [], before, body: [], sums: [], after: [] };
    draft.header = rows.slice(span.from, span.to + 1).map((row) => row.row);
    before = [];
    let part: "body" | "after" | "next" = "body";
    const within = rows.slice(span.to + 1, end);
    const certain = certainRows(rows.slice(span.from, span.to + 1), within);
    const reach = Math.max(0, ...certain);
    for (const [at, row] of within.entries()) {
      if (explainsColumns(row)) {
        draft.after.push(row.row);
        continue;
      }
      const next = partOf(row, part, index + 1 < headers.length);
      if (next !== "body" && row.row <= reach) {
        draft[certain.has(row.row) ? "body" : "after"].push(row.row);
        continue;
      }
      part = next;
      if (part === "body" && within[at - 1]?.sum === "total" && !looksLikeRow(row)) part = "after";
      if (part === "next") before.push(row.row);
      else if (row.sum && part !== "after") draft.sums.push(row.row);
      else if (row.sum && draft.sums.length === 0) draft.sums.push(row.row);
      else draft[part].push(row.row);
    }
    const byRow = new Map(within.map((row) => [row.row, row]));
    const body = draft.body.flatMap((row) => byRow.get(row) ?? []);
    const total = draft.sums.length > 0 ? null : unlabelledTotal(rows.slice(span.from, span.to + 1), body);
    if (total !== null) {
      draft.body.pop();
      draft.sums.push(total);
    }
    drafts.push(draft);
  });
  return joinForms(rows, drafts);
}

function partOf(row: RowReading, part: "body" | "after" | "next", more: boolean): "body" | "after" | "next" {
  if (part === "next") return "next";
  const opens = row.title || row.namesProject || row.fundsHeader || row.goalLabel;
  if (opens && more) return "next";
  if (part === "body" && !row.sum && (row.foot !== null || row.title || row.namesProject)) return "after";
  return part;
}

/** Under a total only what looks like a row of the table goes on with it; a remark or a grade ends it. */
function looksLikeRow(row: RowReading): boolean {
  return row.sum !== null || row.cells.length >= 3;
}

function joinForms(rows: readonly RowReading[], drafts: readonly Draft[]): Form[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const begins = (draft: Draft, previous: Draft | undefined): boolean =>
    !previous || (!turnsPage(byRow, draft, previous) && opensForm(draft, previous));
  const opensForm = (draft: Draft, previous: Draft): boolean =>
    previous.sums.some((row) => byRow.get(row)?.sum === "total" && row > (previous.body.at(-1) ?? 0)) ||
    draft.before.some((row) => {
      const reading = byRow.get(row);
      return reading !== undefined && (reading.title || reading.namesProject || reading.fundsHeader);
    });
  const groups: Draft[][] = [];
  drafts.forEach((draft, index) => {
    const open = groups.at(-1);
    if (!open || begins(draft, drafts[index - 1])) groups.push([draft]);
    else open.push(draft);
  });
  return groups.map((group) => {
    const all = group.flatMap((draft) => [
      ...draft.before,
      ...draft.header,
      ...draft.body,
      ...draft.sums,
      ...draft.after,
    ]);
    return {
      top: Math.min(...all.slice(0, 1), ...(group[0]?.header ?? [])),
      bottom: all.reduce((low, row) => Math.max(low, row), 0),
      sections: group.map(({ header, before, body, sums }) => ({ header, before, body, sums })),
      after: group.flatMap((draft) => draft.after),
    };
  });
}

/** A form that was cut before its indicators: a title, a project and a funds block. */
function bareForms(rows: readonly RowReading[]): Form[] {
  const title = rows.findIndex((row) => row.title);
  const funds = rows.findIndex((row) => row.fundsHeader);
  if (title < 0 || funds < title || !rows.some((row) => row.namesProject || row.goalLabel)) return [];
  return [
    {
      top: rows[0]?.row ?? 1,
      bottom: rows.at(-1)?.row ?? 1,
      sections: [{ header: [], before: rows.map((row) => row.row), body: [], sums: [] }],
      after: [],
    },
  ];
}

/** For people and tests: "1–12 before | 13 header | 14–39 body | 40 sums". */
export function printBands(forms: readonly Form[]): string {
  const spans = (list: readonly number[]): string =>
    list.length === 0 ? "–" : list.length === 1 ? `${list[0]}` : `${list[0]}–${list.at(-1)}`;
  return forms
    .map((form) =>
      [
        `form ${form.top}–${form.bottom}`,
        ...form.sections.map(
          (s) =>
            `  before ${spans(s.before)} | header ${spans(s.header)} | body ${spans(s.body)} | sums ${s.sums.join(",") || "–"}`,
        ),
        `  after ${spans(form.after)}`,
      ].join("\n"),
    )
    .join("\n");
}
