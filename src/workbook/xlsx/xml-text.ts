/** Text for an element's content or an attribute in double quotes. Line breaks survive in both. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
