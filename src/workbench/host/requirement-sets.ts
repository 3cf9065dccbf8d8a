/**
 * What the host declares. The client itself refuses members above these versions, so nothing above the highest member
 * the host plays is declared; members below that it does not play fail loudly by name.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: "1.16",
  delayforcelledit: "1.1",
};
