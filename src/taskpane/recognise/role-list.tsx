import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef } from "../../core/grid/address";
import { Meter } from "../parts/meter";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { exchanged } from "../view/doubts";
import type { RoleLine } from "../view/role-lines";
import { useWords } from "../words";
import { ColumnMenu } from "./column-menu";
import { roleColour } from "./role-colour";
import { RoleMenu } from "./role-menu";

const useStyles = makeStyles({
  list: { padding: 0, margin: 0, listStyleType: "none", overflow: "hidden" },
  line: {
    display: "grid",
    gridTemplateColumns: "12px minmax(0, 1fr) auto 44px",
    columnGap: "8px",
    alignItems: "center",
    padding: "3px 10px",
    fontSize: "13px",
    lineHeight: "18px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  swatch: { width: "12px", height: "12px", borderRadius: "2px", forcedColorAdjust: "none" },
  head: { display: "flex", flexWrap: "wrap", columnGap: "6px", alignItems: "baseline" },
  header: { overflowWrap: "anywhere" },
});

/** The roles in the colours of the map, each with its column, how sure it is and, where it was a decision, the reason. */
export function RoleList(props: {
  lines: readonly RoleLine[];
  controller: Controller;
  fingerprint: string;
}): ReactElement {
  const { lines, controller, fingerprint } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const named = ({ letters, column }: RoleLine) =>
    words("correct.column.named", { column: letters, header: column.header });
  const choices = lines.map((line) => ({ key: line.key, label: named(line) }));
  const exchange = (line: RoleLine, key: string) => {
    const other = lines.find((one) => one.key === key);
    if (other) void controller.correct(exchanged(line.column, other.column));
  };
  return (
    <ul className={mergeClasses(surface.card, styles.list)} aria-label={words("pane.recognise.roles")}>
      {lines.map((line) => {
        const { mark } = line.column;
        const cell: CellRef | undefined = line.column.headerCells[0];
        return (
          <li key={line.key} className={styles.line}>
            <span className={styles.swatch} style={{ backgroundColor: roleColour(line.column.role) }} />
            <div>
              <div className={styles.head}>
                <RoleMenu
                  role={line.role}
                  column={named(line)}
                  onChoose={(role) => {
                    if (mark) void controller.correct([{ kind: "column", column: mark, role }]);
                  }}
                  onReset={
                    line.said && mark
                      ? () => void controller.forget(fingerprint, { kind: "column", column: mark, role: line.role })
                      : undefined
                  }
                />
                {line.column.header !== words(`correct.role.${line.role}`) && (
                  <span className={mergeClasses(surface.quiet, styles.header)}>{line.column.header}</span>
                )}
              </div>
              {line.why && <div className={surface.quiet}>{words(line.why.id, line.why.values)}</div>}
            </div>
            <ColumnMenu
              role={words(`correct.role.${line.role}`)}
              letters={line.letters}
              value={line.key}
              choices={choices}
              onChoose={(key) => exchange(line, key)}
              onGo={() => void controller.go(cell ? [cell] : [])}
            />
            <Meter percent={line.percent} low={line.unsure} />
          </li>
        );
      })}
    </ul>
  );
}
