import type { Sourced } from "../evaluation/sourced";
import { inline, valueFact, type Fact } from "./fact";
import type { Telling } from "./telling";

/** What a form's own title adds to the name of its project: 绩效评价指标评分表. */
const OF_THE_FORM =
  /(?:(?:财政)?(?:项目|专项)?支出)?(?:绩效)?(?:自评|自我评价|评价|考评|评审)?(?:指标|得分|评分|打分|结果|情况)*(?:体系)?(?:评分|评价|自评|评审|汇总|打分|得分|统计)*表$/u;

/** The number under which a budget system lists a unit or a project: 219001-某局, 51000021R000000019951-工资. A year is none. */
const SYSTEM_CODE = /^(?!(?:19|20)\d{2}[-—－])(?:\d{3,}|[\dA-Z]{10,})[-—－]\s*(?=\p{Script=Han})/u;

/** A name of the head as a report says it, without the number of a budget system. */
export function headFact(sourced: Sourced<string>): Fact | null {
  const fact = valueFact(sourced);
  return fact && { ...fact, text: fact.text.replace(SYSTEM_CODE, "") };
}

/** The project's name; of a form that is known by its title alone, what the title says of the project. */
export function projectFact(telling: Telling): Fact | null {
  const { projectName } = telling.table.head;
  const fact = projectName ? headFact(projectName) : null;
  if (!fact?.text.endsWith("表")) return fact;
  const name = fact.text.replace(OF_THE_FORM, "").trim();
  return name.length < 3 ? null : { text: name, cells: fact.cells };
}

/** The unit that carried the project out, else the department. */
export function unitFact(telling: Telling): Fact | null {
  const { unit, department } = telling.table.head;
  const by = unit ?? department;
  return by ? headFact(by) : null;
}

/** Whether the report is about a department's whole spending and not about a project. */
export function isOfDepartment({ table }: Telling): boolean {
  return table.kind === "department";
}

/** A goal's or a project's name where a sheet holds several. */
export function blockFact(telling: Telling, index: number): Fact {
  const block = telling.table.blocks[index];
  const name = block?.head?.projectName ?? block?.goal?.label;
  return name ? { text: inline(name.text), cells: name.cells } : { text: `目标${index + 1}`, cells: [] };
}

export function blockName(telling: Telling, index: number): string {
  return blockFact(telling, index).text;
}
