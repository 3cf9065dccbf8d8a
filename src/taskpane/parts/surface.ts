import { makeStyles, tokens } from "@fluentui/react-components";

/** The few shapes that every tab is made of: cards with hairlines on a quiet ground, small grey headings. */
export const useSurface = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px 12px" },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "9px 10px",
  },
  heading: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  figures: { fontVariantNumeric: "tabular-nums" },
});
