import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useContext, type ReactElement } from "react";
import { EnvironmentContext } from "../environment";
import { CopyButton } from "../parts/copy-button";
import type { Controller } from "../session/controller";
import type { Action } from "../session/reducer";
import type { Fault, Session } from "../session/session";
import { faultNotice, type Remedy } from "../view/fault-notice";
import { faultReport } from "../view/fault-report";
import { useWords } from "../words";
import { remedies } from "./remedies";

const LABELS: Readonly<Record<Remedy, string>> = {
  read: "pane.reread",
  preview: "shell.act.preview",
  undo: "shell.act.undo",
  select: "shell.act.select",
};

/** What went wrong: what state the workbook is in, what happened and where, what can be done. */
export function FaultBar(props: {
  fault: Fault;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { fault, session, controller, dispatch } = props;
  const environment = useContext(EnvironmentContext);
  const words = useWords();
  const { title, lines, remedy } = faultNotice(fault, session.reading?.sheet.name ?? "", words);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {lines.map((line, index) => (
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
        {remedy && (
          <Button size="small" onClick={() => void remedies(session, controller, words)[remedy]()}>
            {words(LABELS[remedy])}
          </Button>
        )}
        <CopyButton label={words("pane.fault.copy-report")} text={() => faultReport(fault, environment)} />
      </MessageBarActions>
    </MessageBar>
  );
}
