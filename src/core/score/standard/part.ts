/** What a group of a match holds, by its number or name; "" where the group has no part in the match. */
export function part(match: RegExpExecArray, group: number | string): string {
  return (typeof group === "number" ? match[group] : match.groups?.[group]) ?? "";
}
