import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CopyButton } from "../parts/copy-button";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session, Stale } from "../session/session";
import { causes } from "../view/causes";
import { whatHappened } from "../view/fault-notice";
import { findingsText } from "../view/finding-text";
import { useWords, type Words } from "../words";
import { FaultBar } from "./fault-bar";

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px 0",
    ":empty": { display: "none" },
  },
  text: { overflowWrap: "anywhere" },
  link: { fontWeight: tokens.fontWeightSemibold },
});

/** What a person has to know before anything else: a fault, what is out of date, what cannot be written. */
export function Notices(props: {
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
  /** Tries once more to notice changes. */
  onWatch: () => void;
}): ReactElement {
  const { session, controller, dispatch, onWatch } = props;
  const styles = useStyles();
  const words = useWords();
  const { fault, stale, reading, undone, unwatched, settingProblems } = session;
  return (
    <div aria-live="polite" className={styles.notices}>
      {fault && <FaultBar fault={fault} session={session} controller={controller} dispatch={dispatch} />}
      {unwatched && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.text}>
            {words("shell.unwatched", { why: whatHappened(unwatched, words) })}{" "}
            <Link as="button" inline className={styles.link} onClick={onWatch}>
              {words("shell.act.again")}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {stale && fault?.during !== "writing" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.text}>
            {staleText(stale, reading?.sheet.name ?? "", words)}{" "}
            <Link
              as="button"
              inline
              className={styles.link}
              onClick={() => void controller.read("gone" in stale ? undefined : reading?.sheet.name)}
            >
              {words("gone" in stale ? "shell.stale.read-active" : "pane.reread")}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {settingProblems.map(({ id, values }) => (
        <MessageBar key={`${id} ${String(values?.["setting"] ?? "")}`} intent="warning" layout="multiline">
          <MessageBarBody>{words(id, values)}</MessageBarBody>
        </MessageBar>
      ))}
      {undone && !stale && (
        <MessageBar intent="success">
          <MessageBarBody>{words("pane.done.undone")}</MessageBarBody>
        </MessageBar>
      )}
      <Locked session={session} />
    </div>
  );
}

/** What cannot be written and what still can be done. */
function Locked({ session: { reading, table } }: { session: Session }): ReactElement | null {
  const words = useWords();
  const review = reading?.review.tables[table];
  if (!reading || (reading.canWrite && !(review && reading.sheet.protected))) return null;
  const why = reading.canWrite ? "pane.protected" : "shell.read-only";
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words(`${why}.title`)}</MessageBarTitle>
        <div>{words(`${why}.text`)}</div>
      </MessageBarBody>
      {review && (
        <MessageBarActions>
          <CopyButton
            label={words("pane.copy")}
            text={() => findingsText(causes(review.findings), review.table.sheet, words)}
          />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function staleText(stale: Stale, sheet: string, words: Words): string {
  if ("gone" in stale) return words("shell.stale.gone", { sheet });
  return stale.address === null ? words("pane.stale.title") : words("pane.stale.where", { address: stale.address });
}
