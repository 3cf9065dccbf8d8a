import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dec } from "../../../src/core/evaluation/decimal";
import type { Profile, ProfileId } from "../../../src/core/evaluation/profile";
import { PROFILES } from "../../../src/core/score/profiles";
import type { Grid } from "../../../src/core/grid/grid";
import { a1 } from "../../../src/core/grid/address";
import type { Finding } from "../../../src/core/rules/finding";
import { message } from "../../../src/messages";
import { drawSheets } from "../../drawn/drawn-sheet";

export const CHINESE_HEADINGS = ["检查什么", "为什么", "依据", "正确示例", "错误示例", "已知局限", "何时可以忽略"];
export const ENGLISH_HEADINGS = ["What it checks", "Why", "Basis", "Known limits", "When to ignore it"];

export const SEVERITY_WORDS = { error: "错误", warning: "警告", info: "提示" } as const;

/** A rule's page, taken apart. */
export interface RulePage {
  readonly text: string;
  /** Headings in their order, with the number of #. */
  readonly headings: readonly string[];
  /** What stands under a heading, up to the next. */
  readonly under: (heading: string) => string;
}

export function readPage(id: string): RulePage {
  return parsePage(readFileSync(join(__dirname, `../../../docs/rules/${id}.md`), "utf8"));
}

export function parsePage(text: string): RulePage {
  const sections = new Map<string, string[]>();
  const headings: string[] = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    if (!fenced && /^#{1,3} /.test(line)) headings.push(line);
    else sections.get(headings.at(-1) ?? "")?.push(line);
    if (!fenced && /^#{1,3} /.test(line)) sections.set(line, []);
  }
  return {
    text,
    headings,
    under: (heading) => (sections.get(`## ${heading}`) ?? sections.get(`### ${heading}`) ?? []).join("\n").trim(),
  };
}

/** An example: the drawn workbook, the profile that it needs, and the lines printed below it. */
export interface Example {
  readonly grids: readonly Grid[];
  readonly profile?: ProfileId;
  readonly with?: Partial<Profile>;
  readonly printed: readonly string[];
}

export function exampleIn(section: string): Example {
  const drawing = /```sheet\n([\s\S]*?)```/.exec(section)?.[1];
  if (drawing === undefined) throw new Error("no drawn sheet");
  const printed = section.split("\n").filter((line) => /^ *- /.test(line));
  return { grids: drawSheets(drawing, "示例"), printed, ...profileIn(section) };
}

interface ChosenOnPage {
  readonly profile: ProfileId;
  readonly caps?: readonly { readonly below: string; readonly limit: string }[];
}

/** What a person has to choose before the example says what it says, as a ```json fence. */
function profileIn(section: string): Pick<Example, "profile" | "with"> {
  const json = /```json\n([\s\S]*?)```/.exec(section)?.[1];
  if (json === undefined) return {};
  const { profile, caps } = JSON.parse(json) as ChosenOnPage;
  if (!caps) return { profile };
  const { execution } = PROFILES[profile];
  return {
    profile,
    with: {
      execution: { ...execution, caps: caps.map(({ below, limit }) => ({ below: dec(below), limit: dec(limit) })) },
    },
  };
}

/** Findings as a page prints them: one line each, what follows from one indented under it. */
export function printFindings(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ follows }) => follows === null)
    .flatMap((root) => [
      `- ${printed(root)}`,
      ...findings
        .filter(({ follows }) => follows === `${root.rule}@${a1(root.primary)}`)
        .map((finding) => `  - 随之：${printed(finding)}（${finding.rule}）`),
    ]);
}

function printed({ rule, severity, message: id, values, primary }: Finding): string {
  return `\`${a1(primary)}\` ${SEVERITY_WORDS[severity]}：${message("zh-CN", `rule.${rule}.${id}`, values)}`;
}
