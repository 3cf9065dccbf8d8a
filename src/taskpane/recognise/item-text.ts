import type { CorrectionItem } from "../../core/settings/correction-items";
import type { Words } from "../words";

const LONGEST = 30;

/** One thing that a person said, as a sentence. */
export function itemText(item: CorrectionItem, words: Words): string {
  switch (item.kind) {
    case "column": {
      const { header, nth } = item.column;
      return words(nth === 0 ? "correct.item.column" : "correct.item.column-nth", {
        header: cut(header),
        nth: nth + 1,
        role: words(`correct.role.${item.role}`),
      });
    }
    case "header":
      return words("correct.item.header", { text: cut(item.rows.join(" / ")) });
    case "scheme":
      return words("correct.item.scheme", { scheme: words(`listing.scheme.${item.scheme}`) });
    case "row":
      return words(`correct.item.row.${item.role}`, { text: cut(item.row.text) });
    case "funds":
      return words("correct.item.funds", {
        header: cut(item.column.header),
        role: words(`correct.cell.${item.role}`),
      });
    case "cell":
      return words(`correct.item.cell.${item.cell.side}`, {
        label: cut(item.cell.label),
        role: words(`correct.cell.${item.role}`),
      });
    case "noTable":
      return words("correct.item.noTable");
    default:
      return words(`correct.item.${item.kind}`, { text: cut(item.row.text) });
  }
}

/** The labels of a header as they are known, for the list. */
export function headerLabel(fingerprint: string): string {
  return fingerprint.replaceAll("|", " · ");
}

function cut(text: string): string {
  const label = headerLabel(text);
  return label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label;
}
