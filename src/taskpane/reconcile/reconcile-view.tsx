import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type DragEvent, type ReactElement } from "react";
import { reconcile } from "../../core/reconcile/reconcile";
import type { Place } from "../../core/reconcile/statement";
import type { TableReview } from "../../core/review/review";
import { ReportFileError } from "../../word/read-docx";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { Differences } from "./differences";
import { readReportFile } from "./read-file";

const useStyles = makeStyles({
  text: { width: "100%", "& textarea": { minHeight: "160px", maxHeight: "40vh" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
  hidden: { display: "none" },
  fault: { color: tokens.colorPaletteRedForeground1, marginTop: "6px" },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
});

/** A report that exists already, pasted or dropped, held against the sheet and against itself. */
export default function ReconcileView(props: {
  review: TableReview | null;
  controller: Controller;
  onBack: () => void;
}): ReactElement {
  const { review, controller, onBack } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const found = useMemo(() => (text.trim() === "" ? null : reconcile(text, review)), [text, review]);

  const take = (file: File | undefined): void => {
    if (!file) return;
    readReportFile(file).then(
      (read) => {
        setText(read);
        setFault(null);
      },
      (error: unknown) => {
        const detail = error instanceof ReportFileError ? words(error.id, { detail: error.detail }) : String(error);
        setFault(words("reconcile.pane.unreadable", { file: file.name, detail }));
      },
    );
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const show = ({ offset, length }: Place): void => {
    const box = area.current;
    if (!box) return;
    box.focus();
    box.setSelectionRange(offset, offset + length);
    box.scrollTop = (box.scrollHeight * offset) / Math.max(1, text.length) - box.clientHeight / 2;
  };

  return (
    <div className={surface.body}>
      <section
        className={`${surface.card} ${over ? styles.over : ""}`}
        aria-label={words("reconcile.pane.title")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <h2 className={surface.title}>{words("reconcile.pane.title")}</h2>
        <p className={surface.quiet}>{words("reconcile.pane.hint")}</p>
        <Textarea
          textarea={{ ref: area }}
          className={styles.text}
          aria-label={words("reconcile.pane.text")}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
        <input
          ref={chooser}
          type="file"
          accept=".docx,.txt"
          className={styles.hidden}
          aria-label={words("reconcile.pane.choose")}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <div className={styles.buttons}>
          <Button size="small" onClick={() => chooser.current?.click()}>
            {words("reconcile.pane.choose")}
          </Button>
          <Button size="small" disabled={text === ""} onClick={() => setText("")}>
            {words("reconcile.pane.clear")}
          </Button>
          <Button size="small" appearance="subtle" onClick={onBack}>
            {words("reconcile.pane.back")}
          </Button>
        </div>
        {fault && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
      </section>
      {!review && <p className={surface.quiet}>{words("reconcile.pane.no-table")}</p>}
      {found ? (
        <Differences text={text} found={found} review={review} go={(cells) => void controller.go(cells)} show={show} />
      ) : (
        <p className={surface.quiet}>{words("reconcile.pane.empty")}</p>
      )}
    </div>
  );
}
