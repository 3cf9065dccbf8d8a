import { useEffect } from "react";
import { TABS, type Tab } from "./session/session";

/** Alt+1 to Alt+4 show the tabs, wherever in the pane the focus is. By the key's place: Alt makes other characters. */
export function useShortcuts(show: (tab: Tab) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      const tab = TABS[Number(/^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1] ?? 0) - 1];
      if (!altKey || ctrlKey || metaKey || shiftKey || tab === undefined) return;
      event.preventDefault();
      show(tab);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [show]);
}
