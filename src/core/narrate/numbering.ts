const DIGITS = "零一二三四五六七八九";

/** 1 → 一, 12 → 十二, 40 → 四十; up to 99, more than any report has sections. */
export function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens] ?? ""}十`;
  return ten + (ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? ""));
}

/** So many numbers there are in circles, one after another. */
const CIRCLED = 20;

/** The number before a heading or an item, by depth: 一、（一）1.（1）, as GB/T 9704 has it, and ① below them. */
export function marker(depth: number, index: number): string {
  switch (depth) {
    case 1:
      return `${chineseNumber(index)}、`;
    case 2:
      return `（${chineseNumber(index)}）`;
    case 3:
      return `${index}.`;
    case 4:
      return `（${index}）`;
    default:
      return index <= CIRCLED ? String.fromCodePoint(0x245f + index) : `（${index}）`;
  }
}
