import { normalForm } from "../../measure/normal-form";

/** Words for the four grades; 合格 and 不合格 belong to other scales. */
const STEPS: ReadonlyMap<string, string> = new Map([
  ["优", "优"],
  ["优秀", "优"],
  ["良", "良"],
  ["良好", "良"],
  ["中", "中"],
  ["中等", "中"],
  ["一般", "中"],
  ["差", "差"],
  ["较差", "差"],
]);

/** The grade that a word stands for: 优秀, 优级 → 优; undefined for words of other scales. */
export function gradeStep(word: string): string | undefined {
  const plain = normalForm(word);
  return STEPS.get(plain) ?? STEPS.get(plain.replace(/[级等]$/u, ""));
}
