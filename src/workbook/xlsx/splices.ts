/** Replacements of pieces of one text, gathered in order and carried out at once; everything else stays as it is. */
export class Splices {
  private readonly pieces: string[] = [];
  private taken = 0;

  constructor(private readonly text: string) {}

  /** Puts `replacement` in the place of `text.slice(start, end)`. Each call stands behind the one before it. */
  replace(start: number, end: number, replacement: string): void {
    if (start < this.taken) throw new RangeError(`splice at ${start} lies before ${this.taken}`);
    this.pieces.push(this.text.slice(this.taken, start), replacement);
    this.taken = end;
  }

  insert(at: number, addition: string): void {
    this.replace(at, at, addition);
  }

  result(): string {
    return this.pieces.join("") + this.text.slice(this.taken);
  }
}
