import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { copyText } from "../parts/copy-text";
import { faultReport, faultText } from "../view/fault-text";
import { useWords } from "../words";

/** What a person has to know before anything else: a fault, what is out of date, what cannot be written. */
export function Notices(props: {
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
  environment: { readonly version: string; readonly requirementSets: string };
}): ReactElement {
  const { session, controller, dispatch, environment } = props;
  const words = useWords();
  const { fault, stale, reading, undone, settingProblems } = session;
  return (
    <div aria-live="polite">
      {fault && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words(`pane.fault.title.${fault.during}`)}</MessageBarTitle>
            {faultText(fault, words).map((line, index) => (
              <div key={index}>{line}</div>
            ))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words("pane.close")}
                onClick={() => dispatch({ type: "dismiss" })}
              />
            }
          >
            <Button size="small" onClick={() => void controller.read(reading?.sheet.name)}>
              {words("pane.fault.retry")}
            </Button>
            <CopyButton
              label={words("pane.fault.copy-report")}
              text={() => faultReport(fault, environment.version, environment.requirementSets)}
            />
          </MessageBarActions>
        </MessageBar>
      )}
      {stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {stale.address === null ? words("pane.stale.title") : words("pane.stale.where", { address: stale.address })}{" "}
            <Link as="button" inline onClick={() => void controller.read(reading?.sheet.name)}>
              {words("pane.reread")}
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
      {reading?.sheet.protected && reading.review.tables.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words("pane.protected.title")}</MessageBarTitle>
            {words("pane.protected.text")}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Copies and says so; where the browser refuses, the label stays what it was. */
export function CopyButton({ label, text }: { label: string; text: () => string }): ReactElement {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <Button size="small" onClick={() => setCopied(copyText(text()))}>
      {copied ? words("pane.copied") : label}
    </Button>
  );
}
