import { lazy, type LazyExoticComponent, type ReactElement } from "react";
import { loadLaterWords } from "./words";

type View<Props> = (props: Props) => ReactElement | null;

/** A view that is loaded when a person opens it, and with it the words that only such views say. */
export function later<Props>(load: () => Promise<{ readonly default: View<Props> }>): LazyExoticComponent<View<Props>> {
  return lazy(async () => {
    const [view] = await Promise.all([load(), loadLaterWords()]);
    return view;
  });
}
