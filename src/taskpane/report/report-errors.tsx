import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import { useWords } from "../words";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingInlineStart: "18px" }, bar: { marginBottom: "8px" } });

const SHOWN = 5;

/** The errors that the report would carry on: the person decides whether it is inserted all the same. */
export function ReportErrors({ review }: { review: TableReview }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const errors = review.findings.filter(({ severity, follows }) => severity === "error" && !follows);
  if (errors.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{words("pane.report.errors", { count: errors.length })}</MessageBarTitle>
        {words("pane.report.errors.why")}
        <ul className={styles.list}>
          {errors.slice(0, SHOWN).map(({ rule, message, values }, index) => (
            <li key={index}>{words(`rule.${rule}.${message}`, values)}</li>
          ))}
          {errors.length > SHOWN && <li>{words("pane.report.errors.more", { count: errors.length - SHOWN })}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
