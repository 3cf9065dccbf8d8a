import { useContext, useEffect, useState } from "react";
import type { Appearance } from "../core/settings/appearance";
import { ChooseTheme } from "./shell";
import { loadWords, type Words } from "./words";

/** Follows what the person chose: hands the theme to the shell, and gives the words in the chosen language. */
export function useAppearance({ language, theme }: Appearance, ofOffice: Words): Words {
  const chooseTheme = useContext(ChooseTheme);
  const [chosen, setChosen] = useState<{ readonly language: string; readonly words: Words } | null>(null);
  useEffect(() => chooseTheme(theme === "auto" ? null : theme), [theme, chooseTheme]);
  useEffect(() => {
    if (language === "auto") return;
    let wanted = true;
    loadWords(language).then(
      (words) => wanted && setChosen({ language, words }),
      () => undefined, // a catalogue that cannot be loaded leaves the words as they are
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  const words = chosen && chosen.language === language ? chosen.words : ofOffice;
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
  return words;
}
