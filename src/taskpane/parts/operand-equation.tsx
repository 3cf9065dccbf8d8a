import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { a1From, type CellRef } from "../../core/grid/address";
import type { EquationPart } from "../view/operands";
import { useWords } from "../words";
import { useEquationLine } from "./equation";

const useStyles = makeStyles({
  operand: {
    display: "inline",
    // 24 px high and wide to be pointed at; its line is no higher for it.
    minWidth: "24px",
    padding: "3px 1px 2px",
    marginBlock: "-3px -2px",
    marginInline: 0,
    textAlign: "center",
    border: "none",
    borderBottom: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
    background: "none",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1, borderBottomStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
});

/** Long enough that a pointer on its way elsewhere selects nothing. */
const REST_MS = 200;

/** A line of arithmetic whose figures lead to their cells: resting on one, or focusing it, selects its cell. */
export function OperandEquation(props: {
  parts: readonly EquationPart[];
  sheet: string;
  wrong: boolean;
  go: (cells: readonly CellRef[]) => void;
}): ReactElement {
  const { parts, sheet, wrong, go } = props;
  const line = useEquationLine();
  const styles = useStyles();
  const words = useWords();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  return (
    <span className={line.line}>
      {parts.map(({ text, cell, result }, index) =>
        cell ? (
          <button
            key={index}
            type="button"
            className={styles.operand}
            aria-label={words("scoring.operand", { figure: text, cell: a1From(sheet, cell) })}
            title={a1From(sheet, cell)}
            onFocus={() => go([cell])}
            onClick={() => go([cell])}
            onMouseEnter={() => {
              resting.current = setTimeout(() => go([cell]), REST_MS);
            }}
            onMouseLeave={() => clearTimeout(resting.current)}
          >
            {text}
          </button>
        ) : (
          <span key={index} className={mergeClasses(result && wrong && line.result)}>
            {text}
          </span>
        ),
      )}
    </span>
  );
}
