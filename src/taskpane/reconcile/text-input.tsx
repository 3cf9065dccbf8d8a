import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactElement } from "react";
import { readReportBytes } from "../../word/read-report";
import { ReportFileError } from "../../word/read-docx";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";
import { useFileChooser } from "../parts/file-chooser";

const useStyles = makeStyles({
  text: { width: "100%", "& textarea": { minHeight: "160px", maxHeight: "40vh" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
  fault: { color: tokens.colorPaletteRedForeground1, margin: "6px 0 0" },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
});

/** Where a report's text comes in: pasted, typed, dropped or chosen. `whole`: it came in one piece. */
export function TextInput(props: { text: string; onText: (text: string, whole: boolean) => void }): ReactElement {
  const { text, onText } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [fault, setFault] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File): Promise<void> => {
    try {
      const read = await readReportBytes(new Uint8Array(await file.arrayBuffer()), file.name);
      setFault(null);
      onText(read, true);
    } catch (error) {
      const detail = error instanceof ReportFileError ? words(error.id, { detail: error.detail }) : String(error);
      setFault(words("reconcile.pane.unreadable", { file: file.name, detail }));
    }
  };
  const chooser = useFileChooser(".docx,.txt,.md", words("reconcile.pane.choose"), (file) => void take(file));
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void take(file);
  };
  return (
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
      <p className={surface.quiet} style={{ margin: "0 0 6px" }}>
        {words("reconcile.pane.hint")}
      </p>
      <Textarea
        className={styles.text}
        aria-label={words("reconcile.pane.text")}
        value={text}
        onPaste={(event) => {
          if (text !== "") return;
          event.preventDefault();
          onText(event.clipboardData.getData("text/plain"), true);
        }}
        onChange={(_, data) => onText(data.value, false)}
      />
      {chooser.input}
      <div className={styles.buttons}>
        <Button size="small" onClick={chooser.open}>
          {words("reconcile.pane.choose")}
        </Button>
        <Button size="small" disabled={text === ""} onClick={() => onText("", true)}>
          {words("reconcile.pane.clear")}
        </Button>
      </div>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </section>
  );
}
