import type { Locale } from "../../messages";

/** The Markdown of the user guide in a language, a chunk of its own; null where it could not be loaded. */
export async function loadGuide(locale: Locale): Promise<string | null> {
  try {
    const guide = await (locale === "zh-CN"
      ? import(/* webpackChunkName: "guide-zh-CN" */ "../../../docs/user-guide.zh-CN.md")
      : import(/* webpackChunkName: "guide-en-US" */ "../../../docs/user-guide.md"));
    return guide.default;
  } catch {
    return null;
  }
}
