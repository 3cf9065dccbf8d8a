import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { a1 } from "../../core/grid/address";
import { preview as previewRows, type PreviewRow, type Shown } from "../../core/edits/preview";
import type { TableReview } from "../../core/review/review";
import { useSurface } from "../parts/surface";
import { ReportErrors } from "../report/report-errors";
import type { Preview } from "../session/session";
import { useWords, type Words } from "../words";
import { CommentPreview } from "./comment-preview";
import { ScoreEffect } from "./score-effect";

const useStyles = makeStyles({
  surface: {
    position: "fixed",
    insetInline: 0,
    bottom: 0,
    top: "auto",
    margin: 0,
    width: "100%",
    maxWidth: "100%",
    maxHeight: "85vh",
    padding: "14px 12px",
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    boxSizing: "border-box",
  },
  // A long plan scrolls between its title and its buttons; Fluent measures the body by the window, not by this sheet.
  body: { maxHeight: "calc(85vh - 30px)" },
  rows: { margin: "0 0 8px", padding: 0, listStyleType: "none", border: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "grid",
    gridTemplateColumns: "44px 1fr",
    padding: "6px",
    fontSize: "13px",
    lineHeight: "18px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
  },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  // Side by side at every width: Fluent stacks them below 480 px, which is where this pane lives.
  actions: { display: "flex", flexDirection: "row", justifyContent: "flex-end", paddingTop: "10px" },
  visuallyHidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Every write is seen first: cell, before, after, why, and what it does to the total. */
export default function PreviewSheet(props: {
  preview: Preview;
  /** The table that is shown; null where the sheet has none. */
  review: TableReview | null;
  busy: boolean;
  onWrite: () => void;
  onClose: () => void;
}): ReactElement {
  const { preview, review, busy, onWrite, onClose } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const rows = previewRows(preview.plan);
  const cells = rows.filter((row) => row.kind === "cell");
  const added = preview.plan.addSheets?.[0];
  const settingsOnly = !added && cells.length === 0 && rows.length > 0;
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        {preview.purpose === "comments" || preview.purpose === "without-comments" ? (
          <CommentPreview
            comments={preview.plan.comments ?? []}
            removing={preview.purpose === "without-comments"}
            onWrite={onWrite}
            onClose={onClose}
          />
        ) : (
          <DialogBody className={styles.body}>
            <DialogTitle>
              {added
                ? words("pane.preview.sheet", { name: added.name })
                : words(settingsOnly ? "pane.preview.settings" : "pane.preview.cells", { count: cells.length })}
            </DialogTitle>
            <DialogContent>
              <p className={surface.quiet}>
                {added
                  ? words("pane.preview.new-sheet", { rows: added.rows.length })
                  : words(settingsOnly ? "pane.preview.settings-scope" : "pane.preview.scope", {
                      sheet: cells[0]?.cell.sheet ?? review?.table.sheet ?? "",
                    })}
              </p>
              {preview.purpose === "report" && review && <ReportErrors review={review} />}
              {cells.length > 0 && (
                <ul className={styles.rows}>
                  {cells.map((row) => (
                    <li key={a1(row.cell)} className={styles.row}>
                      <span className={styles.cell}>{a1(row.cell)}</span>
                      <span>
                        <span className={styles.visuallyHidden}>{words("pane.preview.before")}</span>
                        <del className={styles.before}>{shownText(row.before, words)}</del> →{" "}
                        <span className={styles.visuallyHidden}>{words("pane.preview.after")}</span>
                        <ins className={styles.after} style={{ textDecorationLine: "none" }}>
                          {shownText(row.after, words)}
                        </ins>
                        <div className={surface.quiet}>{reasonText(row, words)}</div>
                      </span>
                    </li>
                  ))}
                </ul>
              )}
              {review && <ScoreEffect preview={preview} review={review} />}
            </DialogContent>
            <DialogActions className={styles.actions} fluid>
              <Button onClick={onClose}>{words("pane.cancel")}</Button>
              <Button appearance="primary" disabled={busy || rows.length === 0} onClick={onWrite}>
                {added
                  ? words("pane.preview.insert")
                  : words(settingsOnly ? "pane.preview.keep" : "pane.preview.write", { count: cells.length })}
              </Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

function shownText({ text, formula }: Shown, words: Words): string {
  return formula ?? (text === "" ? words("pane.preview.blank") : text);
}

/** Why a cell is written; of a formula first what it comes to. */
function reasonText({ after, why }: Extract<PreviewRow, { kind: "cell" }>, words: Words): string {
  const reason = words(why.id, why.values);
  return after.formula === null || after.text === "" ? reason : `${after.text} · ${reason}`;
}
