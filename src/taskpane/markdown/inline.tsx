import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** `code`, **strong**, _stressed_, [a link](to another page): what more than text a line may hold. */
const MARKS = /(`[^`]+`|\*\*[^*]+\*\*|(?<![\p{L}\p{N}_])_[^_]+_(?![\p{L}\p{N}_])|\[[^\]]+\]\([^)\s]+\))/u;

/** A line of one of our pages. A link is its text: where it leads is no page of the pane. */
export function Inline({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {text.split(MARKS).map((part, index) => {
        if (index % 2 === 0) return part;
        if (part.startsWith("`"))
          return (
            <code key={index} className={styles.code}>
              {part.slice(1, -1)}
            </code>
          );
        if (part.startsWith("**")) return <strong key={index}>{part.slice(2, -2)}</strong>;
        return part.startsWith("_") ? <em key={index}>{part.slice(1, -1)}</em> : part.slice(1, part.indexOf("]("));
      })}
    </>
  );
}
