export default {
  "file.empty": "文件是空的（0 字节），可能没有下载或复制完。请重新获取该文件。",
  "file.not-a-workbook": "这不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。",
  "file.text": "这是文本文件（如 .csv、.txt），不是工作簿。请在 Excel 中打开它，另存为“Excel 工作簿 (*.xlsx)”后再试。",
  "file.word-document": "这是 Word 文档，不是工作簿。请把其中的表格复制到 Excel 并另存为 .xlsx。",
  "file.other-archive": "这是压缩包，但里面没有工作簿。请先解压，或选择 .xlsx 文件。",
  "file.encrypted":
    "工作簿有打开密码，无法读取。请在 Excel 中打开，在“文件 - 信息 - 保护工作簿”中清除密码，另存后再试。",
  "file.legacy-workbook":
    "这是旧格式的工作簿（.xls 或 WPS 的 .et）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (*.xlsx)”后再试。",
  "file.web-page":
    "这是以 .xls 为名保存的网页，不是真正的工作簿。请在 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”后再试。",
  "file.xml-spreadsheet": "这是“XML 电子表格 2003”格式。请在 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”后再试。",
  "file.binary-workbook": "这是二进制工作簿（.xlsb）。请在 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”后再试。",
  "file.open-document": "这是 OpenDocument 电子表格（.ods）。请打开后另存为“Excel 工作簿 (*.xlsx)”后再试。",
  "file.truncated": "文件不完整：压缩包的目录缺失或被截断，可能没有下载或复制完。请重新获取该文件。",
  "file.too-many-parts":
    "文件里的部件超过 {limit} 个，不像正常的工作簿，未读取。请在 Excel 中另存为新的 .xlsx 后再试。",
  "file.too-large": "文件解压后超过 {limit} MB，未读取。请删去与评价表无关的工作表，另存为 .xlsx 后再试。",
  "file.part-too-large":
    "文件中的 {part} 解压后超过 {limit} MB，未读取。请删去与评价表无关的内容，另存为 .xlsx 后再试。",
  "file.zip-bomb":
    "文件中的 {part} 解压后超过原大小的 {limit} 倍，不像正常的工作簿，未读取。请确认来源，在 Excel 中另存为新的 .xlsx 后再试。",
  "file.part-name": "文件中有不合规的部件名“{part}”，未读取。请确认来源，在 Excel 中另存为新的 .xlsx 后再试。",
  "file.duplicate-part":
    "文件中有两个同名部件“{part}”，无法确定以哪个为准，未读取。请在 Excel 中另存为新的 .xlsx 后再试。",
  "file.overlapping-parts": "文件中的部件“{part}”与其他部件重叠，文件已损坏或不可信，未读取。请重新获取该文件。",
  "file.damaged-part": "文件中的 {part} 已损坏，无法解压。请用 Excel 打开并修复，另存为 .xlsx 后再试。",
  "file.compression": "文件中的 {part} 用了不支持的压缩方式。请在 Excel 中另存为新的 .xlsx 后再试。",
  "file.part-missing": "文件缺少部件 {part}，工作簿不完整。请用 Excel 打开并修复，另存为 .xlsx 后再试。",
  "file.sheet-missing": "工作表“{sheet}”的内容在文件中缺失，工作簿不完整。请用 Excel 打开并修复，另存为 .xlsx 后再试。",
  "file.sheet-unreadable": "工作表“{sheet}”无法读取。请用 Excel 打开并修复，另存为 .xlsx 后再试。",
  "file.broken-xml":
    "文件中的 {part} 在第 {position} 个字符处格式错误，内容不完整或被改坏。请用 Excel 打开并修复，另存为 .xlsx 后再试。",
  "file.document-type":
    "文件中的 {part} 含有文档类型声明（DOCTYPE），正常的工作簿没有，未读取。请确认来源，在 Excel 中另存为新的 .xlsx 后再试。",
} as const;
