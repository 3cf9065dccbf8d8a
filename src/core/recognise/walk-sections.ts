import type { Head } from "../evaluation/head";
import type { Goal } from "../evaluation/indicator";
import type { FormCorrection } from "./correct-form";
import { firstFilled, type RoleColumn } from "./role-column";
import { TreeBuilder } from "./build-tree";
import { ColumnLedger } from "./column-ledger";
import type { DraftBlock } from "./draft";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import type { Form, Section } from "./form";
import type { ProjectRow } from "./funds-of-projects";
import { LONG_TERM } from "./second-set";
import { compact, fold } from "./normalise";
import { sourcedName, textEntry } from "./read-entry";
import { readRow, type RowReading } from "./read-row";
import { readSections } from "./read-sections";

/** A block with what tells its goal: rows above its header, labels beside its rows, or columns of a list of projects. */
export interface OpenBlock extends DraftBlock {
  readonly before: readonly RowReading[];
  readonly sides: readonly LogicalCell[];
  readonly head?: Partial<Head>;
  readonly goal?: Goal;
  readonly project?: ProjectRow;
}

export interface Walked {
  readonly blocks: readonly OpenBlock[];
  readonly builders: readonly TreeBuilder[];
  readonly ledger: ColumnLedger;
  /** The row 总分, null where none stands. */
  readonly totalRow: number | null;
}

/** Walks a form's sections: a header with a goal of its own opens a block, one that only repeats goes on with the last. */
export function walkSections(sheet: LogicalSheet, form: Form, said: FormCorrection | null = null): Walked {
  const ledger = new ColumnLedger(sheet);
  const blocks: OpenBlock[] = [];
  const builders: TreeBuilder[] = [];
  const saidTotal = said?.totalRow ?? null;
  let totalRow: number | null = saidTotal;

  readSections(sheet, form.sections, said).forEach(({ section, body, before, sides, roles, told }, index) => {
    const opens = index === 0 || before.some((row) => row.goalLabel) || bringsGoal(sides, blocks.at(-1));
    const last = blocks.at(-1);
    const block: OpenBlock = opens || !last ? { headerRows: [...section.header], roots: [], before, sides } : last;
    if (block !== last) blocks.push(block);
    ledger.add(roles, section, blocks.length);
    const build = (into: OpenBlock, previous?: TreeBuilder): TreeBuilder => {
      const builder = new TreeBuilder(sheet, into, roles, (column) => ledger.idOf(column), told, previous);
      builders.push(builder);
      return builder;
    };
    let builder = build(block, opens ? undefined : builders.at(-1));
    if (!opens) for (const row of section.header) builder.exclude(row, "recognise.excluded.header");

    const list = projectList(roles);
    let project = "";
    // 小计 under several groups, and no other sum beside it, is the total.
    const isSubtotal = (row: number): boolean =>
      readRow(sheet, row).sum === "subtotal" && !(section.sums.length === 1 && block.roots.length > 1);
    const [firstBody = 0, lastBody = 0] = [body[0], body.at(-1)];
    for (const row of rowsOf(section)) {
      const named = list && !said?.excludes(row) && firstFilled(sheet, row, list.project.left, list.project.right);
      if (named && named.text.trim() !== "" && compact(named.text) !== project) {
        if (project === "" && block !== last) blocks.pop();
        project = compact(named.text);
        const ofProject = {
          ...projectBlock(sheet, row, named, list.goal),
          project: { row, label: named },
          headerRows: [...section.header],
          roots: [],
          before: [],
          sides: [],
        };
        blocks.push(ofProject);
        builder = build(ofProject);
      }
      if (said?.excludes(row)) builder.exclude(row, "recognise.excluded.person");
      else if (said?.rowAs("indicator", [row])) builder.addIndicator(row);
      else if (said?.rowAs("level1", [row])) builder.addHeading(row);
      else if (row === saidTotal) continue;
      else if (!section.sums.includes(row)) builder.add(row);
      else if (row < firstBody && readRow(sheet, row).sum === "total" && saidTotal === null) totalRow = row;
      else if (row < lastBody || isSubtotal(row)) builder.addSubtotal(row);
      else if (saidTotal === null) totalRow = row;
      else builder.exclude(row, "recognise.excluded.sum");
    }
  });
  return { blocks, builders, ledger, totalRow };
}

function rowsOf(section: Section): number[] {
  return [...section.body, ...section.sums].sort((a, b) => a - b);
}

/** A label beside the rows that the block before does not have: 年度绩效目标2（40分）, 年度绩效指标 under 长期绩效指标. */
function bringsGoal(sides: readonly LogicalCell[], last: OpenBlock | undefined): boolean {
  if (sides.some((cell) => last?.sides.includes(cell))) return false;
  const ofGoals = sides.some((cell) => /目标/u.test(fold(cell.text)));
  return (
    ofGoals || (saysWhen(sides, LONG_TERM) !== saysWhen(last?.sides ?? [], LONG_TERM) && saysWhen(sides, ANY_TIME))
  );
}

const ANY_TIME = new RegExp(`年度|本年|当年|${LONG_TERM.source}`, "u");

function saysWhen(sides: readonly LogicalCell[], time: RegExp): boolean {
  return sides.some(({ text }) => time.test(fold(text)));
}

interface ProjectList {
  readonly project: RoleColumn;
  readonly goal: RoleColumn | undefined;
}

/** A list whose rows name their project in a column left of the levels. */
function projectList(roles: readonly RoleColumn[]): ProjectList | null {
  const unused = roles.filter(({ role }) => role === "ignored");
  const project = unused.find(({ header }) => header.means === "project");
  const firstLevel = Math.min(...roles.filter(({ role }) => role.startsWith("level")).map(({ left }) => left));
  return project
    ? { project, goal: unused.find(({ header, left }) => header.means === "target" && left < firstLevel) }
    : null;
}

function projectBlock(
  sheet: LogicalSheet,
  row: number,
  named: LogicalCell,
  column: RoleColumn | undefined,
): Pick<OpenBlock, "head" | "goal"> {
  const head = { projectName: sourcedName(sheet, named) };
  if (!column) return { head };
  const expected = textEntry(sheet, firstFilled(sheet, row, column.left, column.right));
  return { head, goal: { label: sourcedName(sheet, column.header.cell), weight: null, expected, actual: null } };
}
