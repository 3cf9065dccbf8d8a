import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import type { CellRef } from "../../core/grid/address";
import { useVirtualRows } from "../parts/use-virtual-rows";
import type { ScoreRow } from "../view/score-row";
import { useWords } from "../words";
import { COLUMNS, ScoreLine } from "./score-line";

const useStyles = makeStyles({
  table: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    display: "grid",
    gridTemplateColumns: COLUMNS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
  },
  name: { padding: "5px 6px", minWidth: 0 },
  figure: { padding: "5px 6px 5px 0", textAlign: "right" },
  list: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
  under: { padding: "0 8px 8px 28px" },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Height of a line in CSS px before it is measured. */
const LINE = 30;

/**
 * Groups and indicators with weight, recorded and recomputed score, thousands of them: only those in sight are drawn.
 * Arrows move, space picks, Enter goes to the cell, right and left open and close the explanation.
 */
export function ScoreTable(props: {
  rows: readonly ScoreRow[];
  picked: ReadonlySet<string>;
  open: string | null;
  withPath: boolean;
  onPick: (address: string, on: boolean) => void;
  onOpen: (key: string | null) => void;
  go: (cells: readonly CellRef[]) => void;
  /** What stands below a line: its arithmetic, and its explanation where it is opened. */
  under: (row: ScoreRow, open: boolean) => ReactNode | false;
}): ReactElement {
  const { rows, picked, open, withPath, onPick, onOpen, go, under } = props;
  const styles = useStyles();
  const words = useWords();
  const hint = useId();
  const [active, setActive] = useState<string | null>(null);
  const kept = rows.findIndex(({ key }) => key === active);
  const current = rows[Math.max(0, kept)]?.key;
  const { list, virtualizer, margin } = useVirtualRows<HTMLDivElement>({
    count: rows.length,
    keyOf: useCallback((index: number) => rows[index]?.key ?? String(index), [rows]),
    estimate: () => LINE,
    keep: kept,
  });
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    // A line that was out of sight is drawn first and focused then.
    if (wanted.current === null) return;
    const line = lineOf(list.current, wanted.current);
    if (!line) return;
    wanted.current = null;
    line.focus();
  });

  const openLine = useCallback((key: string, on: boolean) => onOpen(on ? key : null), [onOpen]);

  function moveTo(index: number): void {
    const key = rows[index]?.key;
    if (key === undefined) return;
    wanted.current = key;
    setActive(key);
    virtualizer.scrollToIndex(index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const line = event.target.closest<HTMLElement>("[data-row]");
    const at = rows.findIndex(({ key }) => key === line?.dataset["row"]);
    const row = rows[at];
    if (!row) return;
    const done = steer(event.key, row, at, event.target === line);
    if (done) event.preventDefault();
  }

  /** Whether the key meant something. */
  function steer(key: string, row: ScoreRow, at: number, onLine: boolean): boolean {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
    if (to !== undefined) moveTo(Math.min(rows.length - 1, Math.max(0, to)));
    else if (key === "ArrowRight") openLine(row.key, true);
    else if (key === "ArrowLeft") openLine(row.key, false);
    else if (!onLine) return false;
    else if (key === " ") {
      if (row.pick !== null) onPick(row.pick, !picked.has(row.pick));
    } else if (key === "Enter") go(row.cell ? [row.cell] : []);
    else return false;
    return true;
  }

  return (
    <>
      {/* The lines carry the focus; the keys are heard here for all of them. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        role="treegrid"
        aria-label={words("scoring.table")}
        aria-describedby={hint}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={styles.head}>
          <div role="columnheader">
            <span className={styles.hidden}>{words("scoring.column.pick")}</span>
          </div>
          <div role="columnheader" className={styles.name}>
            {words("pane.score.indicator")}
          </div>
          {(["weight", "recorded", "recomputed"] as const).map((column) => (
            <div key={column} role="columnheader" className={styles.figure}>
              {words(`pane.score.${column}`)}
            </div>
          ))}
        </div>
        <div
          ref={list}
          role="presentation"
          className={styles.list}
          style={{ height: `${virtualizer.getTotalSize()}px` }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            const below = under(row, open === row.key);
            return (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                role="presentation"
                className={styles.item}
                style={{ transform: `translateY(${item.start - margin}px)` }}
              >
                <ScoreLine
                  row={row}
                  index={item.index + 2}
                  picked={row.pick !== null && picked.has(row.pick)}
                  open={open === row.key}
                  active={current === row.key}
                  withPath={withPath}
                  onPick={onPick}
                  onOpen={openLine}
                  onActive={setActive}
                />
                {below && (
                  <div role="row" className={styles.under}>
                    <div role="gridcell" aria-colspan={5}>
                      {below}
                    </div>
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
      <p id={hint} className={styles.keys}>
        {words("scoring.keys")}
      </p>
    </>
  );
}

function lineOf(list: HTMLElement | null, key: string): HTMLElement | null {
  const lines = list?.querySelectorAll<HTMLElement>("[data-row]") ?? [];
  return [...lines].find(({ dataset }) => dataset["row"] === key) ?? null;
}
