import { Field, makeStyles, Select } from "@fluentui/react-components";
import { use, useMemo, useState, type ReactElement } from "react";
import { columnName } from "../../core/grid/address";
import type { CorrectableRole } from "../../core/settings/correction";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { ROLE_GROUPS } from "./role-menu";
import { RowField } from "./row-field";
import { SayButtons } from "./say-buttons";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0", textAlign: "left" },
});

const MOST_HEADER_ROWS = 4;

/** "The table is here": which rows head it and what each of its columns is, guessed from the words where they tell. */
export function PlaceTable(props: {
  start: { readonly top: number; readonly bottom: number };
  controller: Controller;
  onClose: () => void;
}): ReactElement {
  const { start, controller, onClose } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [top, setTop] = useState(start.top);
  const [bottom, setBottom] = useState(start.bottom);
  const [roles, setRoles] = useState<ReadonlyMap<number, CorrectableRole>>(new Map());
  const fits = bottom >= top && bottom < top + MOST_HEADER_ROWS;
  const pointer = use(controller.pointer());
  const header = useMemo(() => (fits ? pointer.header(top, bottom) : null), [pointer, fits, top, bottom]);
  const told = header?.columns.map(({ column, role }) => roles.get(column) ?? role) ?? [];
  const named = told.some((role) => role.startsWith("level") && !role.startsWith("levelWeight"));
  return (
    <div className={styles.box}>
      <RowField
        label={words("correct.place.top")}
        row={top}
        controller={controller}
        onChange={(row) => {
          setTop(row);
          setBottom(Math.min(Math.max(row, bottom), row + MOST_HEADER_ROWS - 1));
        }}
      />
      <RowField label={words("correct.place.bottom")} row={bottom} controller={controller} onChange={setBottom} />
      {!fits && <div className={surface.quiet}>{words("correct.place.rows", { most: MOST_HEADER_ROWS })}</div>}
      {header?.columns.map(({ column, header: text, role }) => (
        <Field
          key={column}
          size="small"
          orientation="horizontal"
          label={words("correct.column.named", { column: columnName(column), header: text })}
        >
          <Select
            size="small"
            value={roles.get(column) ?? role}
            onChange={(_, { value }) => setRoles(new Map(roles).set(column, value as CorrectableRole))}
          >
            {Object.entries(ROLE_GROUPS).map(([group, each]) => (
              <optgroup key={group} label={words(`correct.roles.${group}`)}>
                {each.map((one) => (
                  <option key={one} value={one}>
                    {words(`correct.role.${one}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      ))}
      {header && !named && <div className={surface.quiet}>{words("correct.place.no-name")}</div>}
      <SayButtons
        say={words("correct.place.say")}
        onSay={header && named ? () => void controller.placeTable(header, roles) : null}
        onClose={onClose}
      />
    </div>
  );
}
