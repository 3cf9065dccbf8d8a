/** Elements that took the focus, and those that looked no different with it. */
export interface FocusSeen {
  readonly all: string[];
  readonly unshown: string[];
}

declare global {
  interface Window {
    focusSeen?: FocusSeen;
  }
}

/**
 * In the pane's own window: from now on compares how every element looks with the focus and without it. A control may
 * draw its focus on itself, on the box around it or on the one beside it, as checkboxes do.
 */
export function watchFocus(root: Element): void {
  const own = root.ownerDocument.defaultView ?? window;
  if (own.focusSeen) return void (own.focusSeen = { all: [], unshown: [] });
  own.focusSeen = { all: [], unshown: [] };
  const SHOWN = /^(outline|border|box-shadow|background-color|text-decoration|transform|opacity)/;
  const partLook = (element: Element, part?: string) => {
    const style = own.getComputedStyle(element, part);
    return [...style].flatMap((name) => (SHOWN.test(name) ? [style.getPropertyValue(name)] : [])).join(";");
  };
  const lookOf = (element: Element) =>
    [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling]
      .flatMap((each) => (each ? [partLook(each), partLook(each, "::before"), partLook(each, "::after")] : []))
      .join("|");
  // A frame on, what has changed with the focus is drawn.
  const drawn = () => new Promise((resolve) => own.requestAnimationFrame(resolve));
  root.ownerDocument.addEventListener("focusin", ({ target }) => {
    const element = target as Element;
    if (element.matches("[data-tabster-dummy], main")) return;
    const name = `${element.tagName.toLowerCase()} “${element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 30)}”`;
    const seen = own.focusSeen;
    seen?.all.push(name);
    const shown = drawn().then(() => lookOf(element));
    element.addEventListener(
      "focusout",
      () => {
        void Promise.all([shown, drawn()]).then(([focused]) => {
          if (element.isConnected && lookOf(element) === focused) seen?.unshown.push(name);
        });
      },
      { once: true },
    );
  });
}

/** In the pane's own window: three frames on, what `watchFocus` looks at has been looked at. */
export function drawn(root: Element): Promise<void> {
  const own = root.ownerDocument.defaultView ?? window;
  return new Promise((resolve) => {
    const frames = (left: number) => (left === 0 ? resolve() : own.requestAnimationFrame(() => frames(left - 1)));
    frames(3);
  });
}
