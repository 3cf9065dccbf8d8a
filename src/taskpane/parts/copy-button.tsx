import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useWords } from "../words";
import { copyText } from "./copy-text";

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
