import { createContext, useContext } from "react";
import { message, type Locale, type MessageId, type MessageValues } from "../messages";

/** Wording by id in the person's language. */
export type Words = (id: MessageId | (string & {}), values?: MessageValues) => string;

export const WordsContext = createContext<Words>((id) => id);

export function useWords(): Words {
  return useContext(WordsContext);
}

export function wordsIn(locale: Locale): Words {
  return (id, values) => message(locale, id, values);
}

/** Office's display language; Chinese unless it is another one. */
export function localeOf(language: string | undefined): Locale {
  return language && !language.toLowerCase().startsWith("zh") ? "en-US" : "zh-CN";
}
