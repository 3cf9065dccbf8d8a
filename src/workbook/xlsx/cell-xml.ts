import { isErrorValue, type CellValue } from "../../core/grid/grid";
import type { Written } from "../../core/edits/written";
import { storedFormula } from "./formula-text";
import { encodeCellText } from "./xml-text";

/** Where a cell's XML goes and what it must look like there. */
interface CellPlace {
  /** "B3" */
  readonly address: string;
  readonly style: number;
  /** The file's own namespace prefix with its colon, mostly "". */
  readonly prefix: string;
}

/**
 * The XML of one cell; "" for a blank one without a style. Text is written into the cell itself (an inline string), not
 * into the shared strings: that part stays as it is, and Excel moves the text there when it saves.
 */
export function cellXml(content: Written | null, { address, style, prefix: p }: CellPlace): string {
  const attributes = ` r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  if (content === null || (content.kind === "value" && (content.value === null || content.value === ""))) {
    return style > 0 ? `<${p}c${attributes}/>` : "";
  }
  if (content.kind === "formula") {
    const { type, value } = typedValue(content.expected ?? null);
    const result = value === null ? "" : `<${p}v>${value}</${p}v>`;
    return `<${p}c${attributes}${type}><${p}f>${encodeCellText(storedFormula(content.formula))}</${p}f>${result}</${p}c>`;
  }
  const { value } = content;
  if (typeof value === "string") {
    const text = `<${p}t xml:space="preserve">${encodeCellText(value)}</${p}t>`;
    return `<${p}c${attributes} t="inlineStr"><${p}is>${text}</${p}is></${p}c>`;
  }
  const stored = typedValue(value);
  return `<${p}c${attributes}${stored.type}><${p}v>${stored.value ?? ""}</${p}v></${p}c>`;
}

function typedValue(value: CellValue): { type: string; value: string | null } {
  if (value === null) return { type: "", value: null };
  if (isErrorValue(value)) return { type: ' t="e"', value: encodeCellText(value.error) };
  if (typeof value === "boolean") return { type: ' t="b"', value: value ? "1" : "0" };
  if (typeof value === "number") return { type: "", value: String(value) };
  return { type: ' t="str"', value: encodeCellText(value) };
}
