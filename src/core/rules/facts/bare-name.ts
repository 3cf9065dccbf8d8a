import { normalForm } from "../../measure/normal-form";

/** Without list number, points and unit in brackets at the end: 指标1：培训人数（5分） → 培训人数. */
export function bareName(name: string): string {
  return normalForm(name)
    .replace(/^(?:指标)?\d+[:.、]/u, "")
    .replace(/^指标\d+/u, "")
    .replace(/\((?:\d+(?:\.\d+)?分?|%)\)$/u, "")
    .replace(/[:;。,，]+$/u, "");
}
