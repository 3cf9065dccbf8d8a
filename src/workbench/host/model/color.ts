import { invalidArgument } from "../host-error";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["white", "#FFFFFF"],
  ["red", "#FF0000"],
  ["green", "#008000"],
  ["blue", "#0000FF"],
  ["yellow", "#FFFF00"],
  ["orange", "#FFA500"],
  ["gray", "#808080"],
]);

/** "#ffeb9c", "FFEB9C" or an HTML name → "#FFEB9C". */
export function colorOf(text: string): string {
  const named = NAMED.get(text.toLowerCase());
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!hex?.[1]) throw invalidArgument();
  return `#${hex[1].toUpperCase()}`;
}
