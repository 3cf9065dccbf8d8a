import type { ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";
import { ruleTitle } from "../view/finding-text";

/** Silence means "checked and found right"; what could not be checked says so. */
export default function NotApplicable({ review }: { review: TableReview }): ReactElement {
  const surface = useSurface();
  const words = useWords();
  return (
    <details className={surface.quiet}>
      <summary>{words("pane.check.not-applicable", { count: review.notApplicable.length })}</summary>
      <ul>
        {review.notApplicable.map(({ rule, why }) => (
          <li key={rule}>
            {words("pane.check.inapplicable", { rule: ruleTitle(rule, words), why: words(why.id, why.values) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
