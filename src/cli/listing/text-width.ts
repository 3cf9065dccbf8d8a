import stringWidth from "string-width";

/** Columns that a text takes in a terminal; wide and full-width characters take two, format characters none. */
export function textWidth(text: string): number {
  return stringWidth(text.replace(/\p{Cf}/gu, "")); // the library counts a zero-width space as one
}

/** Spaces behind a text until it takes so many columns; a longer text stays as it is. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
