import type { IFontAttributesProperties } from "docx";

/** The faces of GB/T 9704: 小标宋 for titles, 仿宋 for text, 黑体 and 楷体 for headings, 宋体 for page numbers. */
export type Face = "title" | "text" | "heading" | "subheading" | "page";

const EAST_ASIAN: Readonly<Record<Face, string>> = {
  title: "方正小标宋简体",
  text: "仿宋_GB2312",
  heading: "黑体",
  subheading: "楷体_GB2312",
  page: "宋体",
};

/** Western letters and figures in 公文. */
const WESTERN = "Times New Roman";

/** A face for Chinese and Western text; quotation marks and dashes, which are both, are drawn as Chinese. */
export function face(name: Face): IFontAttributesProperties {
  return { ascii: WESTERN, hAnsi: WESTERN, cs: WESTERN, eastAsia: EAST_ASIAN[name], hint: "eastAsia" };
}

interface Font {
  readonly name: string;
  /** What stands in where the font is not installed; every Windows and WPS has these. */
  readonly instead?: string;
  readonly charset: "86" | "00";
  readonly family: "roman" | "modern" | "auto";
  readonly pitch: "fixed" | "variable";
}

const FONTS: readonly Font[] = [
  { name: "方正小标宋简体", instead: "宋体", charset: "86", family: "auto", pitch: "variable" },
  { name: "仿宋_GB2312", instead: "仿宋", charset: "86", family: "modern", pitch: "fixed" },
  { name: "楷体_GB2312", instead: "楷体", charset: "86", family: "modern", pitch: "fixed" },
  { name: "黑体", instead: "SimHei", charset: "86", family: "modern", pitch: "fixed" },
  { name: "宋体", instead: "SimSun", charset: "86", family: "auto", pitch: "variable" },
  { name: WESTERN, charset: "00", family: "roman", pitch: "variable" },
];

/** word/fontTable.xml with what stands in for a font that is missing; the library writes none of its own. */
export function fontTableXml(): string {
  const fonts = FONTS.map(
    ({ name, instead, charset, family, pitch }) =>
      `<w:font w:name="${name}">${instead === undefined ? "" : `<w:altName w:val="${instead}"/>`}` +
      `<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fonts.join("")}</w:fonts>`
  );
}
