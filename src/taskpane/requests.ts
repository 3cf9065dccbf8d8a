import type { Requests } from "./app";
import type { Tab } from "./session/session";

/** The ribbon's commands by the names that the manifest calls, and the tab that each of them opens. */
const COMMANDS: readonly (readonly [string, Tab])[] = [
  ["checkSheet", "check"],
  ["rescoreSheet", "score"],
  ["writeReport", "report"],
];

/**
 * What ribbon commands ask of the pane. Pane and commands share one runtime: a command may come before the pane is up,
 * so the last request waits for it.
 */
export function makeRequests(): Requests {
  let listener: ((tab: Tab) => void) | null = null;
  let waiting: Tab | null = null;
  const ask = (tab: Tab) => {
    if (listener) listener(tab);
    else waiting = tab;
  };
  if (typeof Office !== "undefined") {
    void Office.onReady().then(() => {
      // The typings know no Office without actions; outside Excel there is none.
      const actions = Office.actions as typeof Office.actions | undefined;
      for (const [command, tab] of COMMANDS) {
        actions?.associate(command, (event: Office.AddinCommands.Event) => {
          ask(tab);
          void Office.addin.showAsTaskpane().finally(() => event.completed());
        });
      }
    });
  }
  return {
    listen(next) {
      listener = next;
      if (waiting) {
        next(waiting);
        waiting = null;
      }
      return () => {
        listener = null;
      };
    },
  };
}
