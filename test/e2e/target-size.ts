/** In the pane's own window: what can be pointed at and is too small for it by WCAG 2.5.8; "name: width × height". */
export function tooSmall(root: Element): string[] {
  const LEAST = 24;
  const NATIVE = "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role^=menuitem]";
  const own = root.ownerDocument.defaultView ?? window;
  const inSight = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const hidden = element.closest("[aria-hidden=true], [inert], [hidden], :disabled, [data-tabster-dummy]") !== null;
    return width > 0 && height > 0 && !hidden && own.getComputedStyle(element).visibility !== "hidden";
  };
  // A label belongs to what it names, so that a box and its words are one target.
  const boxOf = (element: Element) => {
    const labels = [...((element as HTMLInputElement).labels ?? [])].filter((label) => label.contains(element));
    const boxes = [element, ...labels].map((each) => each.getBoundingClientRect());
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    return {
      left,
      top,
      right: Math.max(...boxes.map((box) => box.right)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  };
  /** "Inline": what stands in a line of text, of words or of arithmetic, is as high as that line. */
  const inSentence = (element: Element) =>
    own.getComputedStyle(element).display === "inline" &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => ["#text", "SPAN"].includes(node.nodeName) && (node.textContent ?? "").trim() !== "",
    );
  /** "Equivalent": what the steps of a number's field do can be typed into it, and the field is large enough. */
  const steps = (element: Element) =>
    "tabIndex" in element &&
    element.tabIndex === -1 &&
    element.parentElement?.querySelector(":scope > [role=spinbutton]") !== null;
  const targets = [...own.document.querySelectorAll(NATIVE)]
    .filter((element) => inSight(element) && !inSentence(element) && !steps(element))
    .map((element) => ({ element, box: boxOf(element) }));
  const small = ({ box }: (typeof targets)[number]) =>
    Math.round(box.right - box.left) < LEAST || Math.round(box.bottom - box.top) < LEAST;
  const centre = ({ box }: (typeof targets)[number]) => ({
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
  });
  /** "Spacing": a circle as wide as the least size, about the middle of a small target, meets nothing else. */
  const apart = (one: (typeof targets)[number], other: (typeof targets)[number]) => {
    const [a, b] = [centre(one), centre(other)];
    if (small(other) && Math.hypot(a.x - b.x, a.y - b.y) < LEAST) return false;
    const nearest = {
      x: Math.max(other.box.left, Math.min(a.x, other.box.right)),
      y: Math.max(other.box.top, Math.min(a.y, other.box.bottom)),
    };
    return Math.hypot(a.x - nearest.x, a.y - nearest.y) >= LEAST / 2;
  };
  return targets
    .filter((one) => small(one) && !targets.every((other) => other === one || apart(one, other)))
    .map(({ element, box }) => {
      const name = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 30);
      const size = `${Math.round(box.right - box.left)} × ${Math.round(box.bottom - box.top)}`;
      return `${element.tagName.toLowerCase()} “${name}”: ${size}`;
    });
}
