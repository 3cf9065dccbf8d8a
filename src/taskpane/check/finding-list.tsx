import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { useVirtualRows } from "../parts/use-virtual-rows";
import { useWords } from "../words";
import type { Cause } from "../view/causes";
import type { CheckRow } from "../view/check-list";

const useStyles = makeStyles({
  list: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", insetInline: 0, top: 0, paddingBottom: "8px" },
  group: {
    display: "flex",
    gap: "6px",
    alignItems: "baseline",
    margin: 0,
    paddingTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** Heights before a row has been measured. */
const CARD = 84;
const GROUP = 26;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * The cards, of which only those in sight exist: five thousand scroll like fifty. Arrow keys, Home and End move from
 * card to card, F8 and Shift+F8 from anywhere to the next and the one before, which also selects the cells. Focus stays
 * in the list; the focused card exists even when it is scrolled away.
 */
export function FindingList(props: {
  rows: readonly CheckRow[];
  opened: number | null;
  onMove: (cause: Cause, jump: boolean) => void;
  card: (cause: Cause) => ReactNode;
}): ReactElement {
  const { rows, opened, onMove, card } = props;
  const styles = useStyles();
  const words = useWords();
  const wanted = useRef<number | null>(null);
  const cards = rows.flatMap((row, at) => (row.kind === "card" ? [{ at, cause: row.cause }] : []));
  const openedAt = cards.find(({ cause }) => cause.index === opened)?.at ?? -1;

  const { list, virtualizer, margin } = useVirtualRows<HTMLUListElement>({
    count: rows.length,
    keyOf: (index) => rows[index]?.key ?? String(index),
    estimate: (index) => (rows[index]?.kind === "group" ? GROUP : CARD),
    keep: openedAt,
  });

  // A card that was moved to may have to be drawn first.
  useEffect(() => {
    const target = list.current?.querySelector<HTMLElement>(`[data-card="${wanted.current ?? ""}"]`);
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: false });
  });

  function moveTo(next: { at: number; cause: Cause } | undefined, jump: boolean): void {
    if (!next) return;
    wanted.current = next.cause.index;
    virtualizer.scrollToIndex(next.at);
    onMove(next.cause, jump);
  }

  function step(from: number, by: number, jump: boolean): void {
    const last = cards.length - 1;
    moveTo(cards[from < 0 ? (by > 0 ? 0 : last) : Math.min(last, Math.max(0, from + by))], jump);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    const index = event.target instanceof HTMLElement ? event.target.dataset["card"] : undefined;
    if (by === undefined || index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(
      cards.findIndex(({ cause }) => cause.index === Number(index)),
      by,
      false,
    );
  }

  const jump = useRef(step);
  jump.current = step;
  const openedCard = useRef(-1);
  openedCard.current = cards.findIndex(({ cause }) => cause.index === opened);
  useEffect(() => {
    const onF8 = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      jump.current(openedCard.current, event.shiftKey ? -1 : 1, true);
    };
    document.addEventListener("keydown", onF8);
    return () => document.removeEventListener("keydown", onF8);
  }, []);

  return (
    // The keys are a short cut beside the cards' own buttons, not the only way.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={words("pane.check.list")}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - margin}px)` }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {row.kind === "card" ? (
              card(row.cause)
            ) : (
              <h3 className={styles.group}>
                <span>{row.title}</span> <span>{row.count}</span>
              </h3>
            )}
          </li>
        );
      })}
    </ul>
  );
}
