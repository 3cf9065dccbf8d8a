import { AlignmentType, LineRuleType, type IBaseParagraphStyleOptions, type IStylesOptions } from "docx";
import { face, type Face } from "./official-fonts";

/** Half points: 二号, 三号, 四号, 小四, 五号. */
export const SIZE = { er: 44, san: 32, si: 28, xiaosi: 24, wu: 21 } as const;
/** The type that text and headings are set in. */
export interface TextType {
  /** Half points. */
  readonly size: number;
  /** Twentieths of a point from line to line. */
  readonly line: number;
}

/** 三号 on lines of 28 pt, so that 22 of them stand on a page. */
export const OFFICIAL_TYPE: TextType = { size: SIZE.san, line: 560 };
/** Twentieths of a point. */
export const TITLE_LINE = 700;
const NO_INDENT = { firstLine: 0, firstLineChars: 0 };

/** Styles that are ours; headings and title are Word's own, so that its navigation and contents know them. */
export const STYLE = {
  annexMark: "AnnexMark",
  annexTitle: "AnnexTitle",
  tableTitle: "TableTitle",
  tableHead: "TableHead",
  tableText: "TableText",
} as const;

const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const single = { line: 300, lineRule: LineRuleType.AT_LEAST, before: 20, after: 20 };

/** Two characters. */
export function indent({ size }: TextType) {
  return { firstLine: size * 20, firstLineChars: 200 };
}

function heading(name: Face, bold: boolean, type: TextType): IBaseParagraphStyleOptions {
  return {
    next: "Normal",
    quickFormat: true,
    run: { font: face(name), size: type.size, bold, color: "000000" },
    paragraph: { spacing: exact(type.line), indent: indent(type), keepNext: true },
  };
}

const title = {
  font: face("title"),
  size: SIZE.er,
  bold: false,
  color: "000000",
};

/** GB/T 9704: title 二号小标宋 centred; text 三号仿宋; 一、黑体, （一）楷体, 1. and （1）仿宋. */
export function officialStyles(type: TextType): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: face("text"), size: type.size, language: { value: "en-US", eastAsia: "zh-CN" } },
        paragraph: { spacing: exact(type.line), indent: indent(type), alignment: AlignmentType.BOTH },
      },
      title: {
        next: "Normal",
        run: title,
        paragraph: {
          alignment: AlignmentType.CENTER,
          indent: NO_INDENT,
          spacing: { ...exact(TITLE_LINE), after: type.line },
        },
      },
      heading1: heading("heading", false, type),
      heading2: heading("subheading", false, type),
      heading3: heading("text", true, type),
      heading4: heading("text", false, type),
    },
    paragraphStyles: [
      {
        id: STYLE.annexMark,
        name: "附件标识",
        basedOn: "Heading1",
        next: STYLE.annexTitle,
        quickFormat: true,
        paragraph: { indent: NO_INDENT, spacing: { ...exact(type.line), after: type.line } },
      },
      {
        id: STYLE.annexTitle,
        name: "附件标题",
        basedOn: "Title",
        next: "Normal",
        quickFormat: true,
      },
      {
        id: STYLE.tableTitle,
        name: "表题",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: SIZE.xiaosi, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, indent: NO_INDENT, keepNext: true },
      },
      {
        id: STYLE.tableText,
        name: "表内文字",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: SIZE.wu },
        paragraph: { indent: NO_INDENT, spacing: single, alignment: AlignmentType.LEFT },
      },
      {
        id: STYLE.tableHead,
        name: "表头文字",
        basedOn: STYLE.tableText,
        quickFormat: true,
        run: { bold: true },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  };
}
