import {
  AlignmentType,
  Footer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip as mm,
  type ISectionOptions,
} from "docx";
import { face } from "./official-fonts";
import { SIZE } from "./official-styles";

/** A4 with the type area of GB/T 9704: 天头 37 mm, 订口 28 mm, 156 × 225 mm, the page number below it. */
export const PAGE: NonNullable<ISectionOptions["properties"]> = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(22) },
    pageNumbers: { start: 1 },
  },
};

/** — 1 —, outside: odd pages right, even pages left, one character in from the edge. */
export const FOOTERS: NonNullable<ISectionOptions["footers"]> = {
  default: pageNumber(AlignmentType.RIGHT),
  even: pageNumber(AlignmentType.LEFT),
};

function pageNumber(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const inset = SIZE.si * 10;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: {
          firstLine: 0,
          firstLineChars: 0,
          ...(alignment === AlignmentType.RIGHT ? { right: inset } : { left: inset }),
        },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: face("page"), size: SIZE.si })],
      }),
    ],
  });
}
