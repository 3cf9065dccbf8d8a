import { FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { createContext, useEffect, useState, type ReactElement, type ReactNode } from "react";
import { THEMES, themeName, type ThemeName } from "./theme";

const useStyles = makeStyles({
  centre: {
    height: "100%",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: "24px",
    boxSizing: "border-box",
  },
  name: { margin: 0, fontSize: "16px", lineHeight: "22px" },
  text: { maxWidth: "300px", lineHeight: "22px" },
});

/** Chooses a theme; null: Office's and the system's again. High contrast is the system's alone to say. */
export const ChooseTheme = createContext<(theme: "light" | "dark" | null) => void>(() => undefined);

/** The ground that everything stands on: theme by Office and by the system, followed while the pane is open. */
export function Shell({ children }: { children: ReactNode }): ReactElement {
  const [theme, setTheme] = useState<ThemeName>(current);
  const [chosen, choose] = useState<"light" | "dark" | null>(null);
  useEffect(() => {
    const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => matchMedia(query));
    const follow = () => setTheme(current());
    for (const query of queries) query.addEventListener("change", follow);
    return () => {
      for (const query of queries) query.removeEventListener("change", follow);
    };
  }, []);
  return (
    <FluentProvider theme={THEMES[theme === "high-contrast" ? theme : (chosen ?? theme)]}>
      <ChooseTheme value={choose}>{children}</ChooseTheme>
    </FluentProvider>
  );
}

function current(): ThemeName {
  // Before Office is ready, and on the web, there is no theme; the typings claim there always is one.
  const office = typeof Office === "undefined" ? undefined : (Office as { context?: Partial<Office.Context> }).context;
  return themeName(office?.officeTheme?.isDarkTheme, (query) => matchMedia(query).matches);
}

export function Starting({ label }: { label: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.centre}>
      <Spinner label={label} labelPosition="below" />
    </div>
  );
}

/** What cannot go on, and why. */
export function Stopped({ text, children }: { text: string; children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.centre}>
      <div className={styles.text}>
        <h1 className={styles.name}>绩评 Jiping</h1>
        <p role="alert">{text}</p>
        {children}
      </div>
    </main>
  );
}
