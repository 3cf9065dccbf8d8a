import type { ReactElement } from "react";
import { onDemand } from "./on-demand";
import { loadLaterWords } from "./words";

type View<Props> = (props: Props) => ReactElement | null;

/** A view that is loaded when a person opens it, and with it the words that only such views say. */
export function later<Props extends object>(load: () => Promise<{ readonly default: View<Props> }>): View<Props> {
  return onDemand(async () => {
    const [view] = await Promise.all([load(), loadLaterWords()]);
    return view;
  });
}
