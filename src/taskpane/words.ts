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

/** One language's words in two parts: those of the first result, and those of what a person opens after it. */
const PARTS = {
  "zh-CN": {
    first: () => import(/* webpackChunkName: "words-zh-CN" */ "../messages/zh-CN/in-pane"),
    later: () => import(/* webpackChunkName: "later-words-zh-CN" */ "../messages/zh-CN/later"),
  },
  "en-US": {
    first: () => import(/* webpackChunkName: "words-en-US" */ "../messages/en-US/in-pane"),
    later: () => import(/* webpackChunkName: "later-words-en-US" */ "../messages/en-US/later"),
  },
} as const;

// A language's words grow by its second part when the first view opens that says them
const spoken = new Map<Locale, Record<string, string>>();
let laterAsked = false;

/** Only the language that is spoken is loaded, and of it only what has been asked for. */
export async function loadWords(locale: Locale): Promise<Words> {
  const { first, later } = PARTS[locale];
  const { default: words } = await first();
  const catalogue = spoken.get(locale) ?? { ...words };
  spoken.set(locale, catalogue);
  if (laterAsked) Object.assign(catalogue, (await later()).default);
  return wordsOf(locale, catalogue);
}

/** What the views say that a person opens, in every language that is spoken by now. */
export async function loadLaterWords(): Promise<void> {
  laterAsked = true;
  await Promise.all([...spoken.keys()].map(loadWords));
}

/** Office's display language; Chinese unless it is another one. */
export function localeOf(language: string | undefined): Locale {
  return language && !language.toLowerCase().startsWith("zh") ? "en-US" : "zh-CN";
}
