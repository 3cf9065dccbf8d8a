/** As a formula writes a text. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
