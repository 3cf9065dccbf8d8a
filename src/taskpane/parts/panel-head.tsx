import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import { useSurface } from "./surface";
import { useWords } from "../words";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "6px" },
});

/** The heading of what stands in the place of the list, and the way back. Focus comes here, and Escape leads back. */
export function PanelHead(props: {
  title: string;
  /** Of the button that leads back. */
  back?: string | undefined;
  onClose: () => void;
}): ReactElement {
  const { title, back, onClose } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const head = useRef<HTMLDivElement>(null);
  const leave = useRef(onClose);
  leave.current = onClose;
  useEffect(() => {
    head.current?.querySelector("button")?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) leave.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div ref={head} className={styles.head}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        aria-label={back ?? words("pane.check.back")}
        onClick={onClose}
      />
      <h2 className={surface.title}>{title}</h2>
    </div>
  );
}
