import type { ReactElement } from "react";
import type { RecordedFinding, Since } from "../../core/review/since";
import type { Finding } from "../../core/rules/finding";
import { useSurface } from "../parts/surface";
import { ruleTitle } from "../view/finding-text";
import { useWords } from "../words";

/** How far a colleague has come with the findings of the review record that the workbook holds. */
export default function SinceRecord(props: {
  since: Since<RecordedFinding>;
  findings: readonly Finding[];
}): ReactElement {
  const { since, findings } = props;
  const surface = useSurface();
  const words = useWords();
  const { gone } = since;
  const fresh = findings.filter((finding) => since.fresh.has(finding)).length;
  const counts = words("record.since", { fresh, unchanged: findings.length - fresh, fixed: gone.length });
  return gone.length === 0 ? (
    <p className={surface.quiet}>{counts}</p>
  ) : (
    <details className={surface.quiet}>
      <summary>{counts}</summary>
      <ul>
        {gone.map(({ rule, finding: { cell, path } }, index) => (
          <li key={index}>
            {words("record.fixed", {
              cell,
              rule: ruleTitle(rule, words),
              path: path.length === 0 ? "" : `（${path.join(" › ")}）`,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
