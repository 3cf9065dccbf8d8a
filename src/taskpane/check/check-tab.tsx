import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useMemo, type ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import type { Finding } from "../../core/rules/finding";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { later } from "../later";
import { useSurface } from "../parts/surface";
import { causes } from "../view/causes";
import { checkRows } from "../view/check-list";
import { findingCells } from "../view/finding-cells";
import { findingMessage } from "../view/finding-text";
import { sinceKeptRecord } from "../view/since-record";
import { sinceLast } from "../view/since-last";
import { TextButton } from "../parts/text-button";
import { useWords } from "../words";
import { CheckToolbar } from "./check-toolbar";
import type { CheckAction, CheckState } from "./check-state";
import { FindingCard } from "./finding-card";
import { FindingList } from "./finding-list";
import type { CardActions } from "./opened-finding";

// Looked at now and then; none of it is needed to show what is wrong.
const RulePage = later(() => import("./rule-page/rule-page"));
const NotApplicable = later(() => import("./not-applicable"));
const SinceRecord = later(() => import("./since-record"));
const SuppressedPanel = later(() => import("./suppressed-panel"));
const RuleSettingsPanel = later(() => import("./rule-settings-panel"));
const SuppressDialog = later(() => import("./suppress-dialog"));

const useStyles = makeStyles({
  since: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** What is wrong, a card a cause; what has changed since the last reading and the last record; what was let be and what could not be checked. */
export function CheckTab(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, controller, dispatch } = props;
  const { check, reading, table, settings } = session;
  const surface = useSurface();
  const styles = useStyles();
  const words = useWords();
  const act = (action: CheckAction) => dispatch({ type: "check", action });
  const close = () => act({ type: "panel", panel: null });
  const counts = useMemo(() => countsOf(review), [review]);
  const { severities, grouping, search, before, now } = check;
  const rows = useMemo(
    () => checkRows(review, { severities, grouping, search }, words),
    [review, severities, grouping, search, words],
  );
  const since = useMemo(() => sinceLast({ before, now }, session.table), [before, now, session.table]);
  const sinceRecord = useMemo(() => sinceKeptRecord({ reading, table, settings }), [reading, table, settings]);
  const fixable = useMemo(() => byRule(review.findings), [review]);
  const suppressing = check.suppressing === null ? undefined : review.findings[check.suppressing];
  const actions: CardActions = {
    go: (cells) => void controller.go(cells),
    page: (rule) => act({ type: "panel", panel: { kind: "page", rule } }),
    suppress: (index) => act({ type: "suppressing", index }),
    fix: session.reading?.sheet.protected === true ? null : (findings) => void controller.previewFixes(findings),
  };

  return (
    <div className={surface.body}>
      <Suspense fallback={<Spinner size="tiny" />}>
        {check.panel?.kind === "page" && <RulePage rule={check.panel.rule} onClose={close} />}
        {check.panel?.kind === "suppressed" && (
          <SuppressedPanel review={review} settings={session.settings} controller={controller} onClose={close} />
        )}
        {check.panel?.kind === "rules" && (
          <RuleSettingsPanel
            rules={controller.rules}
            profile={review.profile.profile.id}
            settings={session.settings}
            controller={controller}
            onPage={actions.page}
            onClose={close}
          />
        )}
        {suppressing && (
          <SuppressDialog
            finding={suppressing}
            onCancel={() => act({ type: "suppressing", index: null })}
            onSuppress={(scope, reason, layer) => {
              const index = check.suppressing;
              act({ type: "suppressing", index: null });
              if (index !== null) void controller.suppress(index, scope, reason, layer);
            }}
          />
        )}
      </Suspense>
      {check.panel === null && (
        <>
          <CheckToolbar check={check} counts={counts} act={act} />
          {review.suppressed.length > 0 && (
            <div className={surface.quiet}>
              <TextButton
                className={styles.small}
                onClick={() => act({ type: "panel", panel: { kind: "suppressed" } })}
              >
                {words("pane.check.suppressed", { count: review.suppressed.length })}
              </TextButton>
            </div>
          )}
          {since && (since.fresh.size > 0 || since.gone.length > 0) && (
            <details className={surface.quiet}>
              <summary className={styles.since}>
                <span role="status">
                  {words("pane.check.since", {
                    fresh: since.fresh.size,
                    gone: since.gone.length,
                    same: since.unchanged.size,
                  })}
                </span>
              </summary>
              <Gone findings={since.gone} />
            </details>
          )}
          <Suspense fallback={null}>
            {sinceRecord && <SinceRecord since={sinceRecord} findings={review.findings} />}
          </Suspense>
          {rows.length === 0 ? (
            <p className={surface.card} role="status">
              {words(counts.all === 0 ? "pane.check.none" : "pane.check.none-of")}
            </p>
          ) : (
            <FindingList
              rows={rows}
              opened={check.finding}
              onMove={({ finding, index }, jump) => {
                act({ type: "finding", index });
                if (jump) void controller.go(findingCells(finding));
              }}
              card={(cause) => (
                <FindingCard
                  cause={cause}
                  sheet={review.table.sheet}
                  open={check.finding === cause.index}
                  fresh={[since, sinceRecord].some((one) => one?.fresh.has(cause.finding))}
                  fixable={fixable.get(cause.finding.rule) ?? []}
                  onOpen={(open) => act({ type: "finding", index: open ? cause.index : null })}
                  actions={actions}
                />
              )}
            />
          )}
          <Suspense fallback={null}>{review.notApplicable.length > 0 && <NotApplicable review={review} />}</Suspense>
        </>
      )}
    </div>
  );
}

function countsOf({ findings }: TableReview): Record<CheckState["severities"], number> {
  const counts = { all: 0, error: 0, warning: 0, info: 0 };
  for (const { finding } of causes(findings)) {
    counts.all += 1;
    counts[finding.severity] += 1;
  }
  return counts;
}

/** The findings that can be repaired, by rule. */
function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.fix) continue;
    const same = rules.get(finding.rule);
    if (same) same.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return rules;
}

/** What was wrong the last time and no longer is. */
function Gone({ findings }: { findings: readonly Finding[] }): ReactElement {
  const words = useWords();
  return findings.length === 0 ? (
    <p>{words("pane.check.gone-none")}</p>
  ) : (
    <ul>
      {findings.map((finding, index) => (
        <li key={index}>{words("pane.check.gone", { message: findingMessage(finding, words) })}</li>
      ))}
    </ul>
  );
}
