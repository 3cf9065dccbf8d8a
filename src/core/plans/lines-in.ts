/**
 * Lines that a text takes in a column of this width, in characters of the standard font: a Chinese character is as wide
 * as two digits, and a cell has its margins. Rows are given their height, since a merged row does not fit itself.
 */
export function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => {
    const wide = line.replace(/[\u0020-\u00ff]/g, "").length;
    return lines + Math.max(1, Math.ceil((line.length + wide) / Math.max(1, width - MARGINS)));
  }, 0);
}

const MARGINS = 2;
