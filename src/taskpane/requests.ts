import type { Requests } from "./app";
import type { Tab } from "./session/session";

/**
 * The commands of ribbon and keyboard by the names that the manifest calls, and the tab that each of them opens; null:
 * as the pane was left.
 */
const COMMANDS: readonly (readonly [string, Tab | null])[] = [
  ["openPane", null],
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
        // A key comes without the event that a button has to be told to be done with.
        actions?.associate(command, (event?: Office.AddinCommands.Event) => {
          if (tab) ask(tab);
          const done = () => event?.completed();
          void Office.addin.showAsTaskpane().then(done, done);
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
