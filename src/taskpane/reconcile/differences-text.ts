import type { ReportFinding } from "../../core/reconcile/report-rule";
import type { Words } from "../words";

/** The differences as numbered lines with the words that they are about, for a mail or a note. */
export function differencesText(text: string, findings: readonly ReportFinding[], words: Words): string {
  return findings
    .map(({ rule, message, values, severity, place }, index) => {
      const said = words(`rule.${rule}.${message}`, values);
      const line = words("reconcile.place", { line: place.paragraph + 1 });
      const quoted = text.slice(place.offset, place.offset + place.length);
      return `${index + 1}. 【${words(`listing.severity.${severity}`)}】${said}（${line}：${quoted}）`;
    })
    .join("\n");
}
