import type { NotShown } from "../xlsx/not-shown";

export type Locale = "zh-CN" | "en-US";

const zh = {
  notExcel: "工作台 · 不是 Excel",
  open: "打开",
  samples: "样例",
  save: "保存",
  undo: "撤销",
  close: "关闭",
  grid: "工作簿",
  pane: "加载项面板",
  edge: "调整面板宽度",
  starting: "正在打开表格…",
  drop: "松开鼠标，打开这个工作簿",
  opened: "已打开 {name}",
  notShown: "此处不显示、保存时原样保留：{list}。",
  plain: "只读出了内容，没有读出样式。",
  notOpened: "打不开 {name}：{why}",
  saved: "已保存 {name}：改动 {cells} 个单元格、{rows} 行行高，新增 {sheets} 张工作表。",
  nothingToSave: "没有要保存的改动。",
  notSaved: "没有保存：{why}",
  formatsStay: "在原有工作表上改的其他格式、加载项新加的批注和图表不写入文件。",
  missing: "加载项用到了工作台没有实现的成员：{member}",
  commandWithoutHandler: "加载项没有登记命令 {name}。",
  reason: {
    "not-a-workbook": "不是 Excel 工作簿",
    encrypted: "有密码",
    "too-large": "太大",
    unsupported: "不是 .xlsx 格式",
    unreadable: "文件已损坏",
    protected: "工作表受保护",
    "sheet-gone": "文件中的“{sheet}”已被改名或删除，工作台写不进文件；撤销后再保存",
    other: "{code}",
  },
  feature: {
    charts: "图表",
    pictures: "图片",
    pivotTables: "数据透视表",
    comments: "批注",
    validations: "数据验证",
    conditionalFormats: "条件格式",
    tables: "表格区域",
    macros: "宏",
    externalLinks: "外部链接",
    hyperlinks: "超链接",
    printSetup: "页眉页脚与分页",
  } satisfies Record<NotShown, string>,
};

const en: typeof zh = {
  notExcel: "Workbench · not Excel",
  open: "Open",
  samples: "Samples",
  save: "Save",
  undo: "Undo",
  close: "Close",
  grid: "Workbook",
  pane: "Add-in pane",
  edge: "Width of the pane",
  starting: "Opening the grid…",
  drop: "Drop the workbook to open it",
  opened: "Opened {name}",
  notShown: "Not shown here, kept as it is when saving: {list}.",
  plain: "Only the contents could be read, not how they look.",
  notOpened: "Cannot open {name}: {why}",
  saved: "Saved {name}: {cells} cells and the heights of {rows} rows changed, {sheets} sheets added.",
  nothingToSave: "There is nothing to save.",
  notSaved: "Not saved: {why}",
  formatsStay:
    "Other formats changed on sheets of the file, and comments and charts that the add-in made, are not written to it.",
  missing: "The add-in used a member that the workbench does not play: {member}",
  commandWithoutHandler: "The add-in has registered no command {name}.",
  reason: {
    "not-a-workbook": "it is no Excel workbook",
    encrypted: "it has a password",
    "too-large": "it is too large",
    unsupported: "it is not an .xlsx",
    unreadable: "the file is damaged",
    protected: "a sheet is protected",
    "sheet-gone": "“{sheet}” of the file was renamed or deleted, which the workbench cannot write; undo that first",
    other: "{code}",
  },
  feature: {
    charts: "charts",
    pictures: "pictures",
    pivotTables: "pivot tables",
    comments: "comments",
    validations: "data validation",
    conditionalFormats: "conditional formats",
    tables: "tables",
    macros: "macros",
    externalLinks: "external links",
    hyperlinks: "hyperlinks",
    printSetup: "headers, footers and page breaks",
  },
};

export type Labels = typeof zh;

export function labelsFor(locale: Locale): Labels {
  return locale === "zh-CN" ? zh : en;
}

/** Chinese for a Chinese browser, else English. */
export function pageLocale(languages: readonly string[]): Locale {
  return languages[0]?.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/** "{name}" → its value. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? String(values[key]) : whole,
  );
}

/** An error with a `code` and its values, as the reader of files throws, in words. */
export function reasonText(labels: Labels, error: unknown): string {
  const { code = String(error), values = {} } = error as { code?: string; values?: Record<string, string> };
  const known = Object.hasOwn(labels.reason, code)
    ? labels.reason[code as keyof Labels["reason"]]
    : labels.reason.other;
  return fillIn(known, { ...values, code });
}
