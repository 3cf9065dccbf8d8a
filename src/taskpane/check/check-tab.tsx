import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { useSurface } from "../parts/surface";
import { causes } from "../view/causes";
import { useWords } from "../words";
import { FindingCard } from "./finding-card";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: "6px" },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

const SEVERITIES = ["all", "error", "warning", "info"] as const;

/** What is wrong, a card a cause. Arrow keys move, Enter selects the cells, focus stays in the list. */
export function CheckTab(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, controller, dispatch } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const all = causes(review.findings);
  const shown = all.filter(
    ({ finding }) => session.check.severities === "all" || finding.severity === session.check.severities,
  );
  const count = (severity: (typeof SEVERITIES)[number]) =>
    severity === "all" ? all.length : all.filter(({ finding }) => finding.severity === severity).length;

  function move(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset["card"] === undefined) return;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>("[data-card]") ?? [])];
    const next = cards[cards.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    dispatch({ type: "check", action: { type: "finding", index: Number(next.dataset["card"]) } });
  }

  return (
    <div className={surface.body}>
      <div className={styles.filter} role="group" aria-label={words("pane.check.filter")}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            checked={session.check.severities === severity}
            onClick={() => dispatch({ type: "check", action: { type: "severities", severities: severity } })}
          >
            {words(severity === "all" ? "pane.check.all" : `pane.check.${severity}s`, { count: count(severity) })}
          </ToggleButton>
        ))}
      </div>
      {shown.length === 0 ? (
        <p className={surface.card} role="status">
          {words(all.length === 0 ? "pane.check.none" : "pane.check.none-of")}
        </p>
      ) : (
        // The arrow keys are a short cut beside the cards' own buttons, not the only way.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul ref={list} className={styles.list} aria-label={words("pane.check.list")} onKeyDown={move}>
          {shown.map(({ finding, index, followers }) => (
            <FindingCard
              key={index}
              index={index}
              finding={finding}
              followers={followers}
              sheet={review.table.sheet}
              open={session.check.finding === index}
              onOpen={(open) => dispatch({ type: "check", action: { type: "finding", index: open ? index : null } })}
              go={(cells) => void controller.go(cells)}
            />
          ))}
        </ul>
      )}
      {review.notApplicable.length > 0 && <NotApplicable review={review} />}
    </div>
  );
}

/** Silence means "checked and found right"; what could not be checked says so. */
function NotApplicable({ review }: { review: TableReview }): ReactElement {
  const surface = useSurface();
  const words = useWords();
  return (
    <details className={surface.quiet}>
      <summary>{words("pane.check.not-applicable", { count: review.notApplicable.length })}</summary>
      <ul>
        {review.notApplicable.map(({ rule, why }) => (
          <li key={rule}>
            {words(`rule.${rule}.title`)}：{words(why.id, why.values)}
          </li>
        ))}
      </ul>
    </details>
  );
}
