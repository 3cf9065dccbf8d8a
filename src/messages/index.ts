import enUS from "./en-US";
import { wording, type Catalogue, type MessageValues } from "./wording";
import zhCN from "./zh-CN";

export { fill, placeholders, type MessageValues } from "./wording";

/** Every id that has wording. Ids that come as data (findings, reasons) are plain strings and checked by tests. */
export type MessageId = keyof typeof zhCN;

export const LOCALES = ["zh-CN", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { "zh-CN": zhCN, "en-US": enUS };

/** Whether an id has wording. Looks at own keys only: an id may come from data. */
export function hasMessage(id: string): id is MessageId {
  return Object.hasOwn(zhCN, id);
}

/** The wording of an id in a language, both of which are at hand. */
export function message(locale: Locale, id: MessageId | (string & {}), values: MessageValues = {}): string {
  return wording(CATALOGUES[locale], id, values);
}
