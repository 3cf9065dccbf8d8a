import type { Fact } from "../fact";
import { headFact, isOfDepartment, projectFact } from "../head-facts";
import { part, type ReportPart } from "../part";
import { paragraph, placeholder } from "../say";
import type { Sentence } from "../report";
import type { Telling } from "../telling";

/** 项目概况: what the head of the form names. */
export function basics(telling: Telling): ReportPart[] {
  const sentences = basicSentences(telling);
  const missing = isOfDepartment(telling) ? "部门（单位）名称和职能" : "项目名称和实施单位";
  return [part(null, { paragraphs: [sentences.length > 0 ? paragraph(sentences) : placeholder(missing)] })];
}

export function basicSentences(telling: Telling): Sentence[] {
  const { department, unit, year } = telling.table.head;
  const [by, doing] = [department, unit].map((sourced) => sourced && headFact(sourced));
  const project = projectFact(telling);
  const when: Fact | null = year ? { text: String(year.value), cells: year.cells } : null;
  return [
    ...(project && when ? [telling.say("basics.project-year", { project, year: when })] : []),
    ...(project && !when ? [telling.say("basics.project", { project })] : []),
    ...(by && doing && by.text !== doing.text ? [telling.say("basics.both", { department: by, unit: doing })] : []),
    ...(by && (!doing || by.text === doing.text)
      ? [telling.say(isOfDepartment(telling) ? "basics.of-department" : "basics.department", { department: by })]
      : []),
    ...(doing && !by ? [telling.say("basics.unit", { unit: doing })] : []),
  ];
}
