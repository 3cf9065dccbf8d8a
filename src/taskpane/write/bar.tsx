import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  says: {
    flexGrow: 1,
    flexBasis: "64px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

/** One bar at the bottom: what the main action would touch, and the action. */
export function Bar({ says, children }: { says: string; children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      <div className={styles.says}>{says}</div>
      {children}
    </footer>
  );
}
