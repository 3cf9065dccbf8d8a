import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CorrectableRole } from "../../core/settings/correction";
import { useWords } from "../words";

/** Roles as a person looks for them. */
export const ROLE_GROUPS = {
  names: ["level1", "level2", "level3", "level4"],
  values: ["target", "adjustedTarget", "actual", "sign", "unit", "nature"],
  points: ["weight", "self-score", "review-score", "coefficient", "levelWeight1", "levelWeight2", "levelWeight3"],
  texts: ["standard", "reason", "remark", "ignored"],
} as const satisfies Record<string, readonly CorrectableRole[]>;

const useStyles = makeStyles({
  button: { minWidth: 0, paddingInline: "4px", marginLeft: "-4px", fontWeight: "normal", textAlign: "left" },
  popover: { maxHeight: "60vh", overflowY: "auto" },
});

/** The name of a role, which opens the choice of another one. */
export function RoleMenu(props: {
  role: CorrectableRole;
  /** "G 列“分值”". */
  column: string;
  onChoose: (role: CorrectableRole) => void;
  /** Given where a person said what the column is: takes it back. */
  onReset?: (() => void) | undefined;
}): ReactElement {
  const { role, column, onChoose, onReset } = props;
  const styles = useStyles();
  const words = useWords();
  const name = words(`correct.role.${role}`);
  return (
    <Menu
      checkedValues={{ role: [role] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => onChoose(chosen as CorrectableRole)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="transparent"
          size="small"
          aria-label={words("correct.role.change", { column, role: name })}
        >
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {onReset && (
            <>
              <MenuItem onClick={onReset}>{words("correct.role.reset")}</MenuItem>
              <MenuDivider />
            </>
          )}
          {Object.entries(ROLE_GROUPS).map(([group, roles]) => (
            <MenuGroup key={group}>
              <MenuGroupHeader>{words(`correct.roles.${group}`)}</MenuGroupHeader>
              {roles.map((each) => (
                <MenuItemRadio key={each} name="role" value={each}>
                  {words(`correct.role.${each}`)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
