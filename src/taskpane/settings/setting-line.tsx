import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useSurface } from "../parts/surface";
import type { SettingRow } from "../view/setting-rows";
import { useWords } from "../words";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px", minHeight: "32px" },
  says: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", lineHeight: "18px" },
});

/** One thing that can be set: what is set of it here, the way to where it is edited, the way back to nothing. */
export function SettingLine(props: {
  row: SettingRow;
  /** Null: it is edited nowhere else. */
  onEdit: (() => void) | null;
  /** Whether what is edited needs an evaluation table that is not there. */
  blocked: boolean;
  /** Null where nothing is set, or where each entry is taken back by itself. */
  onReset: (() => void) | null;
}): ReactElement {
  const { row, onEdit, blocked, onReset } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const name = words(`settings.kind.${row.name}`);
  return (
    <div className={styles.line}>
      <div className={styles.says}>
        {name}
        <div className={surface.quiet}>
          {row.said ? words(row.said.id, row.said.values) : words("settings.said.nothing")}
        </div>
      </div>
      {onReset && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowResetRegular />}
          aria-label={words("settings.reset.one", { name })}
          title={words("settings.reset.one", { name })}
          onClick={onReset}
        />
      )}
      {onEdit && (
        <Button
          size="small"
          disabled={blocked}
          aria-label={words("settings.edit.one", { name })}
          title={blocked ? words("settings.edit.blocked") : ""}
          onClick={onEdit}
        >
          {words("settings.edit")}
        </Button>
      )}
    </div>
  );
}
