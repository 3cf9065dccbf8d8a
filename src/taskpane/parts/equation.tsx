import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** How every line of arithmetic looks. */
export const useEquationLine = makeStyles({
  line: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: "3px 7px",
    marginTop: "6px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  result: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorPaletteRedBorderActive}`,
  },
});

/** A line of arithmetic; where it is wrong, what it comes to is underlined. */
export function Equation({ text, wrong = false }: { text: string; wrong?: boolean }): ReactElement {
  const styles = useEquationLine();
  const at = wrong ? text.lastIndexOf("= ") : -1;
  if (at < 0) return <span className={styles.line}>{text}</span>;
  return (
    <span className={styles.line}>
      {text.slice(0, at + 2)}
      <span className={styles.result}>{text.slice(at + 2)}</span>
    </span>
  );
}
