import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The green family of the ribbon icon. */
const GREEN: BrandVariants = {
  10: "#03130a",
  20: "#082214",
  30: "#0a331d",
  40: "#0b4224",
  50: "#0c512b",
  60: "#0d5f32",
  70: "#0e6837",
  80: "#0f703b",
  90: "#2b8352",
  100: "#44946a",
  110: "#5ca680",
  120: "#74b796",
  130: "#8cc8ab",
  140: "#a5d9c0",
  150: "#c3e8d5",
  160: "#e3f5eb",
};

/** Font families by what Office has on a Chinese desk; the text of a sheet is Chinese in either language. */
const FONTS = `"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`;

const own = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS });

export type ThemeName = "light" | "dark" | "high-contrast";

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: own(createLightTheme(GREEN)),
  // On dark grey the green has to be lighter to be read.
  dark: own({
    ...createDarkTheme(GREEN),
    colorBrandForeground1: GREEN[120],
    colorBrandForeground2: GREEN[130],
    colorCompoundBrandStroke: GREEN[110],
    colorCompoundBrandForeground1: GREEN[120],
  }),
  "high-contrast": own(teamsHighContrastTheme),
};

/**
 * Office's theme where it says one (it says nothing on the web), else the system's; forced colours win over both.
 */
export function themeName(officeIsDark: boolean | undefined, matches: (query: string) => boolean): ThemeName {
  if (matches("(forced-colors: active)")) return "high-contrast";
  return (officeIsDark ?? matches("(prefers-color-scheme: dark)")) ? "dark" : "light";
}
