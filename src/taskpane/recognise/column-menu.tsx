import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    paddingInline: "4px",
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: "normal",
    color: tokens.colorNeutralForeground2,
  },
  popover: { maxHeight: "60vh", overflowY: "auto" },
});

/** The letter of a role's column, which opens the choice of another column, and goes to it. */
export function ColumnMenu(props: {
  role: string;
  letters: string;
  /** Key of the line that has the role now. */
  value: string;
  choices: readonly { readonly key: string; readonly label: string }[];
  onChoose: (key: string) => void;
  onGo: () => void;
}): ReactElement {
  const { role, letters, value, choices, onChoose, onGo } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <Menu
      checkedValues={{ column: [value] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        if (chosen !== undefined && chosen !== value) onChoose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="transparent"
          size="small"
          aria-label={words("correct.column.change", { role, column: letters })}
        >
          {letters}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem onClick={onGo}>{words("correct.column.go", { column: letters })}</MenuItem>
          <MenuDivider />
          {choices.map(({ key, label }) => (
            <MenuItemRadio key={key} name="column" value={key}>
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
