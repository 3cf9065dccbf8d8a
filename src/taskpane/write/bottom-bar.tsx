import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { TableReview } from "../../core/review/review";
import { CheckBar, useCheckSummary } from "../check/check-bar";
import { CopyButton } from "../notices/notices";
import { exportWord } from "../report/export-word";
import { picksText, ScoreBar } from "../score/score-bar";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { standingOf } from "../view/standing";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  says: {
    flexGrow: 1,
    flexBasis: "100px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

/** One bar: what the main action would touch, and the action. */
export function BottomBar(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, controller, dispatch } = props;
  const words = useWords();
  const checkSummary = useCheckSummary(review);
  const { counts } = standingOf(review);
  const writable = session.reading?.sheet.protected !== true && session.busy === null;
  switch (session.tab) {
    case "recognise":
      return (
        <Bar
          says={words(review.table.unsure.length > 0 ? "pane.unsure.title" : "pane.recognise.sure", {
            count: review.table.unsure.length,
          })}
        >
          <Button appearance="primary" onClick={() => dispatch({ type: "tab", tab: "check" })}>
            {words("pane.recognise.next")}
          </Button>
        </Bar>
      );
    case "check":
      return (
        <Bar says={checkSummary}>
          <CheckBar review={review} session={session} controller={controller} writable={writable} />
        </Bar>
      );
    case "score":
      return (
        <Bar says={picksText(review, session, words)}>
          <ScoreBar review={review} session={session} writable={writable} controller={controller} dispatch={dispatch} />
        </Bar>
      );
    case "report":
      return (
        <Bar
          says={counts.error > 0 ? words("pane.report.errors", { count: counts.error }) : words("pane.report.ready")}
        >
          <Button
            size="small"
            onClick={() =>
              void exportWord(review.report).catch((error: unknown) =>
                dispatch({
                  type: "fault",
                  fault: { error: error instanceof Error ? error : new Error(String(error)), during: "reviewing" },
                }),
              )
            }
          >
            {words("pane.report.word")}
          </Button>
          <CopyButton label={words("pane.report.copy")} text={() => reportText(review)} />
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              {(trigger) => (
                <MenuButton {...trigger} appearance="primary" disabled={session.busy !== null}>
                  {words("pane.report.insert")}
                </MenuButton>
              )}
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => void controller.previewReport("new-sheet")}>
                  {words("pane.report.insert")}
                </MenuItem>
                <MenuItem disabled={!writable} onClick={() => void controller.previewReport("selected-cell")}>
                  {words("pane.report.insert-at")}
                </MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        </Bar>
      );
  }
}

function Bar({ says, children }: { says: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      <div className={styles.says}>{says}</div>
      {children}
    </footer>
  );
}

function reportText({ report }: TableReview): string {
  return [
    report.title,
    ...report.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
  ].join("\n");
}
