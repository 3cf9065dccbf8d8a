import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { a1 } from "../../core/grid/address";
import type { CommentEdit } from "../../core/edits/edit-plan";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";

const useStyles = makeStyles({
  body: { maxHeight: "calc(85vh - 30px)" },
  rows: { margin: "0 0 8px", padding: 0, listStyleType: "none", border: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr)",
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
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  gone: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  actions: { justifyContent: "flex-end", paddingTop: "10px" },
});

/** A plan that only comments, seen first: which cell, what it will say, or what goes. */
export function CommentPreview(props: {
  comments: readonly CommentEdit[];
  removing: boolean;
  onWrite: () => void;
  onClose: () => void;
}): ReactElement {
  const { comments, removing, onWrite, onClose } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [first] = comments;
  const scope = removing ? "comments.preview.remove-scope" : "comments.preview.scope";
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>
        {words(removing ? "comments.preview.remove" : "comments.preview", { count: comments.length })}
      </DialogTitle>
      <DialogContent>
        <p className={surface.quiet}>
          {first ? words(scope, { sheet: first.cell.sheet }) : words("comments.preview.nothing")}
        </p>
        {comments.length > 0 && (
          <ul className={styles.rows}>
            {comments.map(({ cell, before, after }) => (
              <li key={a1(cell)} className={styles.row}>
                <span className={styles.cell}>{a1(cell)}</span>
                <div>
                  <div className={surface.quiet}>
                    {words(`comments.preview.${after === null ? "removed" : before === null ? "new" : "replaced"}`)}
                  </div>
                  {after === null ? (
                    <del className={`${styles.text} ${styles.gone}`}>{before}</del>
                  ) : (
                    <span className={styles.text}>{after}</span>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </DialogContent>
      <DialogActions className={styles.actions} fluid>
        <Button onClick={onClose}>{words("pane.cancel")}</Button>
        <Button appearance="primary" disabled={comments.length === 0} onClick={onWrite}>
          {words(removing ? "comments.write.remove" : "comments.write")}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
