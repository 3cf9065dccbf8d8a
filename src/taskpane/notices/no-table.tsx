import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Table24Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import type { Reading } from "../session/reading";
import { useWords } from "../words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    padding: "40px 16px",
    gap: "8px",
  },
  icon: { transform: "scale(2)", margin: "12px", color: tokens.colorNeutralForeground4 },
  text: { margin: 0, color: tokens.colorNeutralForeground3, maxWidth: "300px" },
  list: { width: "100%", maxWidth: "300px", textAlign: "left", boxSizing: "border-box" },
});

/** Nothing found: what was looked for, why not here, and where else it may be. */
export function NoTable({ reading, controller }: { reading: Reading; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const others = reading.sheets.filter(
    ({ name, visibility }) => name !== reading.sheet.name && visibility === "visible",
  );
  const [skipped] = reading.review.skipped;
  return (
    <div className={styles.box} role="status">
      <Table24Regular className={styles.icon} aria-hidden />
      <h2 className={surface.title}>{words(reading.grid.cells.size === 0 ? "pane.none.empty" : "pane.none.title")}</h2>
      <p className={styles.text}>{words("pane.none.looked-for")}</p>
      {skipped && reading.grid.cells.size > 0 && (
        <p className={styles.text}>{words("pane.none.why", { why: words(skipped.why.id, skipped.why.values) })}</p>
      )}
      {others.length > 0 && (
        <div className={`${surface.card} ${styles.list}`}>
          {words("pane.none.elsewhere")}
          <ul>
            {others.map(({ name }) => (
              <li key={name}>
                <Link as="button" onClick={() => void controller.read(name)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
