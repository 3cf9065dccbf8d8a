import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactElement } from "react";
import { toMarkdown } from "../../core/narrate/to-markdown";
import { toText } from "../../core/narrate/to-text";
import { narrated } from "../../core/review/narrated";
import type { TableReview } from "../../core/review/review";
import { settingsInForce } from "../../core/settings/settings";
import { copyText } from "../parts/copy-text";
import type { Controller } from "../session/controller";
import type { Action } from "../session/reducer";
import type { Session } from "../session/session";
import { standingOf } from "../view/standing";
import { useWords } from "../words";
import { Bar } from "../write/bar";
import { exportWord } from "./export-word";

// The bar has one row for what it says and three buttons, at 320 px too.
const useStyles = makeStyles({ button: { minWidth: "auto", paddingInline: "8px" } });

/** What can be done with the report: as Word, as text, into the workbook. */
export default function ReportBar(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { review, session, controller, dispatch } = props;
  const styles = useStyles();
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const { counts } = standingOf(review);
  const busy = session.busy !== null;
  const free = session.reading?.canWrite === true && !busy;
  const writable = free && !session.reading.sheet.protected;
  const { conclusion, problems, measures } = review.table.conclusion;
  const boxes = [conclusion, problems, measures].some((box) => box?.held === null);
  const report = useMemo(() => narrated(review, settingsInForce(session.settings)), [review, session.settings]);
  const copy = (text: string): void => setCopied(copyText(text));
  const toWord = (): void =>
    void exportWord(report).catch((error: unknown) =>
      dispatch({
        type: "fault",
        fault: { error: error instanceof Error ? error : new Error(String(error)), during: "exporting" },
      }),
    );
  const stands = counts.error > 0 ? words("pane.report.errors", { count: counts.error }) : words("pane.report.ready");
  return (
    <Bar says={copied ? words("pane.copied") : stands}>
      <Button className={styles.button} aria-label={words("pane.report.word")} onClick={toWord}>
        Word
      </Button>
      <Menu onOpenChange={() => setCopied(false)}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            className={styles.button}
            icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
            menuIcon={null}
            aria-label={words(copied ? "pane.copied" : "pane.report.copy")}
            title={words("pane.report.copy")}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => copy(toText(report))}>{words("pane.report.copy-text")}</MenuItem>
            <MenuItem onClick={() => copy(toMarkdown(report))}>{words("pane.report.copy-markdown")}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.button} appearance="primary" disabled={!free}>
            {words("pane.report.insert-menu")}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void controller.previewReport("new-sheet")}>
              {words("pane.report.insert")}
            </MenuItem>
            <MenuItem disabled={!writable} onClick={() => void controller.previewReport("at-cell")}>
              {words("pane.report.insert-at")}
            </MenuItem>
            <MenuItem disabled={!writable || !boxes} onClick={() => void controller.previewReport("form")}>
              {words("pane.report.insert-form")}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </Bar>
  );
}
