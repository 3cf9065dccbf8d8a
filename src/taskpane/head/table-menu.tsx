import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { a1Range } from "../../core/grid/address";
import type { TableReview } from "../../core/review/review";
import { useWords } from "../words";

const useStyles = makeStyles({
  tables: {
    justifyContent: "flex-start",
    padding: 0,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
});

/** Says that the sheet holds several tables and which one is shown; a menu of the others. */
export default function TableMenu(props: {
  tables: readonly TableReview[];
  shown: number;
  onShow: (index: number) => void;
}): ReactElement | null {
  const { tables, shown, onShow } = props;
  const styles = useStyles();
  const words = useWords();
  const current = tables[shown];
  if (!current) return null;
  return (
    <Menu checkedValues={{ table: [String(shown)] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={styles.tables} icon={<ChevronDown16Regular />} iconPosition="after">
          {words("shell.tables", {
            count: tables.length,
            number: shown + 1,
            range: a1Range(current.table.range),
          })}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tables.map(({ table }, index) => (
            <MenuItemRadio key={index} name="table" value={String(index)} onClick={() => onShow(index)}>
              {words("pane.head.table", { number: index + 1, range: a1Range(table.range) })}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
