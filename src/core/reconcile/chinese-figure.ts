const DIGITS = "零一二三四五六七八九";

/** A figure of up to a hundred in words, as a pattern: 二十, 九十二点五, 一百. */
export const IN_CHINESE = `(?:一百|[${DIGITS}十]{1,3}(?:点[${DIGITS}]{1,2})?)`;

/** 92.5 of 九十二点五; a figure in digits as it is. */
export function inDigits(figure: string): string {
  if (!/[^\d.]/u.test(figure)) return figure;
  if (figure === "一百") return "100";
  const [whole = "", part = ""] = figure.split("点");
  const [tens, ones] = whole.includes("十") ? whole.split("十") : ["零", whole];
  const value = (tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones));
  return `${value}${part === "" ? "" : `.${part.replace(/./gu, (one) => String(digit(one)))}`}`;
}

function digit(word = ""): number {
  return DIGITS.indexOf(word);
}
