import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { TableReview } from "../../core/review/review";
import { copyText } from "../parts/copy-text";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { causes, type Cause } from "../view/causes";
import { checkRows } from "../view/check-list";
import { findingsText } from "../view/finding-text";
import { useWords } from "../words";

const useStyles = makeStyles({ copy: { minWidth: "72px" } });

/** What the bar says of 核查: how many findings can be repaired safely, else how many there are. */
export function useCheckSummary(review: TableReview): string {
  const words = useWords();
  const fixable = review.findings.filter(({ fix }) => fix).length;
  const counts = { errors: 0, warnings: 0, infos: 0 };
  for (const { finding } of causes(review.findings)) counts[`${finding.severity}s`] += 1;
  return fixable > 0 ? words("pane.check.fixable", { count: fixable }) : words("pane.check.summary", counts);
}

/** The findings as text or as 核查意见表, and the preview of every safe repair. */
export function CheckBar(props: {
  review: TableReview;
  session: Session;
  controller: Controller;
  writable: boolean;
}): ReactElement {
  const { review, session, controller, writable } = props;
  const styles = useStyles();
  const words = useWords();
  const canAdd = session.reading?.canWrite === true && session.busy === null;
  const [copied, setCopied] = useState(false);
  const { sheet } = review.table;
  const fixable = review.findings.filter(({ fix }) => fix);
  // Comments that were kept of a sheet which is gone may stand on this one, under its new name
  const commented = session.settings.workbook.reviewComments.some(
    (one) => one.sheet === sheet || !session.reading?.sheets.some(({ name }) => name === one.sheet),
  );
  const copy = (chosen: readonly Cause[]) => setCopied(copyText(findingsText(chosen, sheet, words)));
  const shown = () =>
    checkRows(review, session.check, words).flatMap((row) => (row.kind === "card" ? [row.cause] : []));
  return (
    <>
      <Menu onOpenChange={(_, { open }) => open && setCopied(false)}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.copy} size="small">
            {words(copied ? "pane.copied" : "record.menu")}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => copy(causes(review.findings))}>{words("pane.check.copy")}</MenuItem>
            <MenuItem onClick={() => copy(shown())}>{words("pane.check.copy-shown")}</MenuItem>
            <MenuDivider />
            <MenuItem disabled={!canAdd} onClick={() => void controller.previewRecord(words)}>
              {words("record.insert")}
            </MenuItem>
            <MenuItem onClick={() => void controller.exportRecord(words)}>{words("record.word")}</MenuItem>
            <MenuDivider />
            <MenuItem
              disabled={!writable || !controller.canComment}
              secondaryContent={controller.canComment ? null : words("comments.unsupported")}
              onClick={() => void controller.previewComments(words)}
            >
              {words("comments.add")}
            </MenuItem>
            {commented && (
              <MenuItem disabled={!writable} onClick={() => void controller.previewWithoutComments()}>
                {words("comments.remove")}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {fixable.length > 0 && (
        <Button appearance="primary" disabled={!writable} onClick={() => void controller.previewFixes(fixable)}>
          {words("pane.check.preview-fixes")}
        </Button>
      )}
    </>
  );
}
