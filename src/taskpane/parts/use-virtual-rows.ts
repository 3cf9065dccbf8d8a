import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * Rows of a long list inside the pane's own scrolling area: only those in sight are drawn, each as high as it is.
 * `margin`: how far below the top of the scrolling area the list begins, in CSS px; what stands above it may grow.
 */
export function useVirtualRows<List extends HTMLElement>(rows: {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Height in CSS px until a row is measured. */
  readonly estimate: (index: number) => number;
  /** The row that holds the focus is drawn wherever the list is scrolled to; -1 for none. */
  readonly keep: number;
}): {
  readonly list: RefObject<List | null>;
  readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly margin: number;
} {
  const list = useRef<List>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const [inner, outer] = [list.current, scrolling(list.current)];
    if (!inner || !outer) return;
    const place = () =>
      setMargin(Math.round(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop));
    place();
    const above = new ResizeObserver(place);
    for (let each = inner.parentElement; each && each !== outer; each = each.parentElement) {
      for (const sibling of each.children) above.observe(sibling);
    }
    for (const sibling of outer.children) above.observe(sibling);
    return () => above.disconnect();
  }, [rows.count]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.count,
    getScrollElement: () => scrolling(list.current),
    estimateSize: rows.estimate,
    getItemKey: rows.keyOf,
    overscan: 12,
    scrollMargin: margin,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const kept = rows.keep >= 0 && rows.keep < range.count && !inSight.includes(rows.keep);
      return kept ? [...inSight, rows.keep].sort((a, b) => a - b) : inSight;
    },
  });
  return { list, virtualizer, margin };
}

function scrolling(element: HTMLElement | null): HTMLElement | null {
  return element?.closest("main") ?? null;
}
