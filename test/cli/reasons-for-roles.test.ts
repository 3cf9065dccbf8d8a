import { jsonTable } from "../../src/cli/contract/table";
import { review } from "../../src/core/review/review-workbook";
import { LOCALES } from "../../src/messages";
import { fixtures } from "../drawn/fixtures";

interface Told {
  readonly columns: readonly { readonly column: string; readonly role: string; readonly why: string }[];
  readonly indicators: readonly { readonly cells: Readonly<Record<string, string>> }[];
  readonly unsure: readonly { readonly cell: string; readonly why: string }[];
  readonly scheme: { readonly why: string };
}

/** Roles by the name under which an indicator's cell is told; a group that is an indicator has its level's weight. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  ...{ level1: ["level1", "level2", "level3"], level2: ["level2", "level1", "level3"], level3: ["level3"] },
  // Where target and actual stand under each other, the target's column holds both.
  ...{ target: ["target"], actual: ["actual", "target"], reason: ["reason"] },
  ...{ weight: ["weight", "levelWeight"], score: ["score"] },
};

const tables = fixtures().flatMap(({ name, grids }) =>
  review(grids).tables.map((one, at) => [`${name} ${at + 1}`, one] as const),
);

describe.each(LOCALES)("in %s", (locale) => {
  test.each(tables)("%s says why of every cell's role", (_, one) => {
    const told = jsonTable(locale, one) as Told;
    const reasons = [...told.columns, ...told.unsure, told.scheme].map(({ why }) => why);
    expect(reasons.filter((why) => why.trim() === "" || /^recognise\.|\{\w+\}/u.test(why))).toEqual([]);
    const roles = new Set(told.columns.map(({ role }) => role));
    const untold = told.indicators.flatMap(({ cells }) =>
      Object.entries(cells).filter(([key]) => ROLES[key] && !ROLES[key].some((role) => roles.has(role))),
    );
    expect(untold).toEqual([]);
  });
});
