import { createContext, useContext } from "react";
import type { Locale, MessageId } from "../messages";
import { wording, type Catalogue, type MessageValues } from "../messages/wording";

/** Wording by id in the person's language. */
export interface Words {
  (id: MessageId | (string & {}), values?: MessageValues): string;
  /** Whether an id has wording: what comes as data may be a name instead. */
  readonly has: (id: string) => boolean;
  readonly locale: Locale;
}

export const WordsContext = createContext<Words>(wordsOf("zh-CN", {}));

export function useWords(): Words {
  return useContext(WordsContext);
}

export function wordsOf(locale: Locale, catalogue: Catalogue): Words {
  return Object.assign((id: string, values?: MessageValues) => wording(catalogue, id, values), {
    has: (id: string) => Object.hasOwn(catalogue, id),
    locale,
  });
}

/** Only the language that is spoken is loaded. */
export async function loadWords(locale: Locale): Promise<Words> {
  const catalogue = await (locale === "zh-CN"
    ? import(/* webpackChunkName: "words-zh-CN" */ "../messages/zh-CN/in-pane")
    : import(/* webpackChunkName: "words-en-US" */ "../messages/en-US/in-pane"));
  return wordsOf(locale, catalogue.default);
}

/** Office's display language; Chinese unless it is another one. */
export function localeOf(language: string | undefined): Locale {
  return language && !language.toLowerCase().startsWith("zh") ? "en-US" : "zh-CN";
}
