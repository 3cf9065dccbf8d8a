import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../core/rules/finding";
import { useWords } from "../words";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

/** Shape and colour by severity; the shape alone tells it too. */
export function SeverityIcon({ severity, named = true }: { severity: Severity; named?: boolean }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const Icon = ICONS[severity];
  const label = named ? { "aria-label": words(`listing.severity.${severity}`) } : { "aria-hidden": true };
  return <Icon className={mergeClasses(styles.icon, styles[severity])} {...label} />;
}
