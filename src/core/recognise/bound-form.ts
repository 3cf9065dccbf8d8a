import type { LogicalSheet } from "./expand-merges";
import type { Form, Section } from "./form";

/** The form from a row above its first header on. */
export function boundedFrom(sheet: LogicalSheet, form: Form, first: number): Form {
  const [section, ...more] = form.sections;
  if (!section) return form;
  const header = section.header[0] ?? first;
  const before = sheet.rows.filter((row) => row >= first && row < header);
  return { ...form, top: first, sections: [{ ...section, before }, ...more] };
}

/** The form with this row as the last of its indicators; a header below it heads nothing more. */
export function boundedTo(sheet: LogicalSheet, form: Form, last: number): Form {
  const sections = form.sections.filter(({ header }, at) => at === 0 || (header[0] ?? 0) < last);
  const section = sections.at(-1);
  if (!section) return form;
  // What stands between the rows and was no indicator stays none.
  const end = section.body.at(-1) ?? section.header.at(-1) ?? 0;
  const more = sheet.rows.filter((row) => row > end && row <= last && !section.sums.includes(row));
  const body = [...section.body, ...more].filter((row) => row <= last);
  const over = form.sections.slice(sections.length).flatMap(rowsOf);
  const after = [...form.after, ...section.body.filter((row) => row > last), ...over];
  return {
    ...form,
    sections: [...sections.slice(0, -1), { ...section, body }],
    after: after.filter((row) => !more.includes(row)).sort((a, b) => a - b),
    bottom: Math.max(form.bottom, last),
  };
}

/** The form with this row among those under its header, or among the sums, wherever it was thought to stand. */
export function withRow(form: Form, row: number, part: "body" | "sums"): Form {
  const without = (rows: readonly number[]): number[] => rows.filter((one) => one !== row);
  const owner = form.sections.filter(({ header }) => (header[0] ?? row) < row).length - 1;
  return {
    ...form,
    sections: form.sections.map(({ header, before, body, sums }, at): Section => {
      const rest = { header: without(header), before: without(before), body: without(body), sums: without(sums) };
      return at === owner ? { ...rest, [part]: [...rest[part], row].sort((a, b) => a - b) } : rest;
    }),
    after: without(form.after),
    bottom: Math.max(form.bottom, row),
  };
}

/** Forms without the rows that a person gave to a neighbour: the form above ends on them, or the one below begins there. */
export function apart(forms: readonly Form[]): Form[] {
  return forms.map((form, at) => {
    const [first, ...more] = form.sections;
    const above = forms[at - 1]?.sections.flatMap(({ header, body, sums }) => [...header, ...body, ...sums]) ?? [];
    const before = first?.before.filter((row) => !above.includes(row)) ?? [];
    const [below] = forms[at + 1]?.sections ?? [];
    const after = form.after.filter((row) => !below?.before.includes(row));
    if (!first) return form;
    const sections = [{ ...first, before }, ...more];
    const bottom = [...sections.flatMap(rowsOf), ...after].reduce((low, row) => Math.max(low, row), 0);
    return { top: before[0] ?? first.header[0] ?? form.top, bottom, sections, after };
  });
}

function rowsOf({ header, before, body, sums }: Section): number[] {
  return [...header, ...before, ...body, ...sums];
}
