import type zh from "../zh-CN/file";

export default {
  "file.empty": "The file is empty (0 bytes); a download or copy may not have finished. Get the file again.",
  "file.not-a-workbook": "This is not an Excel workbook. Choose an .xlsx or .xlsm file.",
  "file.text":
    "This is a text file (such as .csv or .txt), not a workbook. Open it in Excel and save it as Excel Workbook (*.xlsx).",
  "file.word-document": "This is a Word document, not a workbook. Copy its table into Excel and save it as .xlsx.",
  "file.other-archive": "This is an archive without a workbook in it. Unpack it first, or choose an .xlsx file.",
  "file.encrypted":
    "The workbook needs a password to open and cannot be read. Open it in Excel, clear the password under File - Info - Protect Workbook, and save it.",
  "file.legacy-workbook":
    "This is a workbook of an old format (.xls, or .et of WPS). Open it in Excel or WPS and save it as Excel Workbook (*.xlsx).",
  "file.web-page":
    "This is a web page saved as .xls, not a true workbook. Open it in Excel and save it as Excel Workbook (*.xlsx).",
  "file.xml-spreadsheet": "This is an XML Spreadsheet 2003. Open it in Excel and save it as Excel Workbook (*.xlsx).",
  "file.binary-workbook": "This is a binary workbook (.xlsb). Open it in Excel and save it as Excel Workbook (*.xlsx).",
  "file.open-document": "This is an OpenDocument spreadsheet (.ods). Open it and save it as Excel Workbook (*.xlsx).",
  "file.truncated":
    "The file is incomplete: its directory is missing or cut off; a download or copy may not have finished. Get the file again.",
  "file.too-many-parts":
    "The file holds more than {limit} parts, which no ordinary workbook does; it was not read. Save it as a new .xlsx in Excel.",
  "file.too-large":
    "Unpacked, the file is larger than {limit} MB; it was not read. Delete the sheets that have nothing to do with the evaluation and save it as .xlsx.",
  "file.part-too-large":
    "Unpacked, {part} in the file is larger than {limit} MB; it was not read. Delete what has nothing to do with the evaluation and save it as .xlsx.",
  "file.zip-bomb":
    "Unpacked, {part} in the file is more than {limit} times its size, which no ordinary workbook is; it was not read. Check where the file comes from and save it as a new .xlsx in Excel.",
  "file.part-name":
    "The file holds a part with an improper name, “{part}”; it was not read. Check where the file comes from and save it as a new .xlsx in Excel.",
  "file.duplicate-part":
    "The file holds two parts named “{part}” and it cannot be known which one counts; it was not read. Save it as a new .xlsx in Excel.",
  "file.overlapping-parts":
    "The part “{part}” overlaps another one; the file is damaged or not to be trusted and was not read. Get the file again.",
  "file.damaged-part":
    "{part} in the file is damaged and cannot be unpacked. Open and repair the file in Excel and save it as .xlsx.",
  "file.compression": "{part} in the file is packed in a way that is not supported. Save it as a new .xlsx in Excel.",
  "file.part-missing":
    "The file lacks the part {part}; the workbook is incomplete. Open and repair it in Excel and save it as .xlsx.",
  "file.sheet-missing":
    "The content of the sheet “{sheet}” is missing from the file; the workbook is incomplete. Open and repair it in Excel and save it as .xlsx.",
  "file.sheet-unreadable":
    "The sheet “{sheet}” cannot be read. Open and repair the file in Excel and save it as .xlsx.",
  "file.broken-xml":
    "{part} in the file is malformed at character {position}: cut off or garbled. Open and repair the file in Excel and save it as .xlsx.",
  "file.document-type":
    "{part} in the file has a document type declaration (DOCTYPE), which no ordinary workbook has; it was not read. Check where the file comes from and save it as a new .xlsx in Excel.",
} as const satisfies Record<keyof typeof zh, string>;
