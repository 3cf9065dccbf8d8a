import type { Locale } from "../messages";
import { FUNCTIONS } from "./definitions";

const SCHEMA = "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json";

/** The file that the manifest names: what Excel shows of JIPING.* and how it calls them, in one language. */
export function functionsMetadata(locale: Locale): string {
  const functions = FUNCTIONS.map(({ id, description, parameters, result }) => ({
    id,
    name: id,
    description: description[locale],
    result: { type: result },
    parameters: parameters.map(({ name, description: words, type, optional }) => ({
      name,
      description: words[locale],
      type,
      ...(optional ? { optional } : {}),
    })),
  }));
  return `${JSON.stringify({ $schema: SCHEMA, allowErrorForDataTypeAny: false, functions }, null, 2)}\n`;
}
