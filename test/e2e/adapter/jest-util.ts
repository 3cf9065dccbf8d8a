// All that `expect` wants of jest-util, which itself needs Node.
export const isError = (value: unknown): boolean => value instanceof Error;

export const isPromise = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
