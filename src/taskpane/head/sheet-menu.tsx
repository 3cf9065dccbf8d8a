import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Controller } from "../session/controller";
import type { Reading } from "../session/reading";
import { useWords } from "../words";

const useStyles = makeStyles({
  sheet: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    // The name stands in line with what is below it; the edge that high contrast draws around it keeps off it
    padding: "0 4px",
    marginLeft: "-4px",
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    "& > span:first-child": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
});

/** The sheet's name; a menu of the other sheets and of the overview of them all. */
export default function SheetMenu({ reading, controller }: { reading: Reading; controller: Controller }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <Menu checkedValues={{ sheet: [reading.sheet.name] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.sheet}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          aria-label={words("pane.head.sheet", { sheet: reading.sheet.name })}
        >
          <span>{reading.sheet.name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {reading.sheets
            .filter((sheet) => sheet.visibility === "visible")
            .map(({ name }) => (
              <MenuItemRadio key={name} name="sheet" value={name} onClick={() => void controller.read(name)}>
                {name}
              </MenuItemRadio>
            ))}
          <MenuDivider />
          <MenuItem onClick={() => void controller.openOverview()}>{words("overview.open")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
