const KEY = "workbench.pane-width";
const NARROWEST = 240;
const GRID_AT_LEAST = 320;
const STEP = 16;

/** The edge between grid and pane: dragged, or moved with the arrow keys; its place is remembered. */
export function makeSplit(edge: HTMLElement, pane: HTMLElement, start = 350): void {
  const set = (width: number) => {
    const widest = Math.max(NARROWEST, window.innerWidth - GRID_AT_LEAST);
    const kept = Math.round(Math.min(widest, Math.max(NARROWEST, width)));
    pane.style.width = `${kept}px`;
    edge.setAttribute("aria-valuenow", String(kept));
    edge.setAttribute("aria-valuemin", String(NARROWEST));
    edge.setAttribute("aria-valuemax", String(widest));
    localStorage.setItem(KEY, String(kept));
  };
  set(Number(localStorage.getItem(KEY)) || start);
  edge.addEventListener("pointerdown", (down) => {
    edge.setPointerCapture(down.pointerId);
    document.body.classList.add("dragging");
    const move = (event: PointerEvent) => set(window.innerWidth - event.clientX);
    const stop = () => {
      document.body.classList.remove("dragging");
      edge.removeEventListener("pointermove", move);
    };
    edge.addEventListener("pointermove", move);
    edge.addEventListener("lostpointercapture", stop, { once: true });
  });
  edge.addEventListener("keydown", (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    set(pane.offsetWidth + direction * STEP);
  });
}
