import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Lightbulb16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { HINTS, type Hint } from "../../core/settings/hints";
import type { Controller } from "../session/controller";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 12px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  actions: { gridColumn: "2", display: "flex", justifyContent: "flex-end", gap: "4px" },
});

/** What helps the first time on a tab; put away for good, one by one or all, and kept on this machine. */
export default function HintBar(props: {
  hint: Hint;
  away: readonly Hint[];
  controller: Pick<Controller, "set">;
}): ReactElement | null {
  const { hint, away, controller } = props;
  const styles = useStyles();
  const words = useWords();
  if (away.includes(hint)) return null;
  const putAway = (hints: readonly Hint[]) => void controller.set("machine", "hintsPutAway", hints);
  return (
    <aside className={styles.bar} aria-label={words("hint.label")}>
      <Lightbulb16Regular aria-hidden />
      <span>{words(`hint.${hint}`)}</span>
      <span className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={() => putAway(HINTS)}>
          {words("hint.away.all")}
        </Button>
        <Button size="small" onClick={() => putAway([...away, hint])}>
          {words("hint.away")}
        </Button>
      </span>
    </aside>
  );
}
