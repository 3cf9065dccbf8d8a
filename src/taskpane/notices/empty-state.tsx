import { makeStyles, tokens } from "@fluentui/react-components";
import { Table24Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { useSurface } from "../parts/surface";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    padding: "32px 16px 16px",
    gap: "8px",
  },
  icon: { transform: "scale(2)", margin: "12px", color: tokens.colorNeutralForeground4 },
  text: { margin: 0, color: tokens.colorNeutralForeground3, maxWidth: "300px" },
});

/** Nothing to show yet: why, and below it the next step. */
export function EmptyState(props: { title: string; lines: readonly string[]; children?: ReactNode }): ReactElement {
  const { title, lines, children } = props;
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div className={styles.box} role="status">
      <Table24Regular className={styles.icon} aria-hidden />
      <h2 className={surface.title}>{title}</h2>
      {lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {children}
    </div>
  );
}
