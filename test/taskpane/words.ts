import type { Locale } from "../../src/messages";
import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";
import { wordsOf, type Words } from "../../src/taskpane/words";

/** The words of a language at once; the pane loads only the one it speaks. */
export function wordsIn(locale: Locale): Words {
  return wordsOf(locale, locale === "zh-CN" ? zhCN : enUS);
}
