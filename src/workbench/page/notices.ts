/** One line below the bar that says what happened; the latest counts. It stays until it is closed or replaced. */
export class Notices {
  constructor(
    private readonly line: HTMLElement,
    private readonly closeLabel: string,
  ) {}

  show(text: string, kind: "info" | "error" = "info"): void {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.setAttribute("aria-label", this.closeLabel);
    close.textContent = "×";
    close.addEventListener("click", () => this.clear());
    const words = document.createElement("span");
    words.textContent = text;
    this.line.replaceChildren(words, close);
    this.line.dataset["kind"] = kind;
    this.line.hidden = false;
  }

  clear(): void {
    this.line.replaceChildren();
    this.line.hidden = true;
  }
}
