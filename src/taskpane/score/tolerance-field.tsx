import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { readNumber } from "../../core/measure/number";
import { useWords } from "../words";

const useStyles = makeStyles({
  field: { display: "flex", gap: "4px", minWidth: 0 },
  input: { minWidth: 0, flexGrow: 1 },
  wrong: { margin: "2px 0 0", color: tokens.colorPaletteRedForeground1 },
});

/** How far one indicator's recorded score may lie from the computed one, in points; blank: as the column shows. */
export function ToleranceField(props: {
  id: string;
  tolerance: number | null;
  onChange: (tolerance: number | null) => void;
}): ReactElement {
  const { id, tolerance, onChange } = props;
  const styles = useStyles();
  const words = useWords();
  const said = tolerance === null ? "" : String(tolerance);
  const [text, setText] = useState(said);
  const read = pointsIn(text);
  return (
    <div>
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault();
          if (read !== undefined) onChange(read);
        }}
      >
        <Input
          id={id}
          className={styles.input}
          size="small"
          inputMode="decimal"
          value={text}
          placeholder={words("scoring.override.tolerance.as-column")}
          aria-invalid={read === undefined}
          {...(read === undefined ? { "aria-describedby": `${id}-wrong` } : {})}
          onChange={(_, data) => setText(data.value)}
        />
        <Button type="submit" size="small" disabled={read === undefined || text.trim() === said}>
          {words("scoring.override.apply")}
        </Button>
      </form>
      {read === undefined && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {words("scoring.override.tolerance.wrong")}
        </p>
      )}
    </div>
  );
}

/** Points from 0 to 100, null for none; undefined where the text is no such figure. */
function pointsIn(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const read = readNumber(text);
  if (!read || (read.unit !== null && read.unit !== "分") || read.value.lt(0) || read.value.gt(100)) return undefined;
  return read.value.toNumber();
}
