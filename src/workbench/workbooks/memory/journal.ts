/** Undo: every change leaves behind how to take it back; what happens between `begin` and `end` is one step. */
export class Journal {
  private readonly steps: (() => void)[][] = [];
  private open: (() => void)[] | null = null;

  begin(): void {
    this.open = [];
  }

  end(): void {
    if (this.open && this.open.length > 0) this.steps.push(this.open);
    this.open = null;
  }

  note(takeBack: () => void): void {
    if (this.open) this.open.push(takeBack);
    else this.steps.push([takeBack]);
  }

  undo(): void {
    for (const takeBack of this.steps.pop()?.reverse() ?? []) takeBack();
  }

  clear(): void {
    this.steps.length = 0;
  }

  get size(): number {
    return this.steps.length;
  }
}
