/** The functions below the namespace JIPING. */
export const FUNCTION_IDS = ["SCORE", "RATE", "GRADE"] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];
