import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WriteAs } from "../../core/plans/score-proposal";
import { useWords } from "../words";

// The bar has one row for what it says and two buttons, at 320 px too.
const useStyles = makeStyles({ button: { minWidth: "auto", paddingInline: "8px" } });

const WAYS: readonly WriteAs[] = ["formulas", "values"];

/** 公式 ▾: whether picks are written as live formulas or as figures. */
export function WriteAsMenu(props: { as: WriteAs; onChange: (as: WriteAs) => void }): ReactElement {
  const { as, onChange } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <Menu checkedValues={{ as: [as] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.button} aria-label={words("scoring.as.label", { as: words(`scoring.as.${as}`) })}>
          {words(`scoring.as.${as}`)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {WAYS.map((way) => (
            <MenuItemRadio
              key={way}
              name="as"
              value={way}
              secondaryContent={words(`scoring.as.${way}.means`)}
              onClick={() => onChange(way)}
            >
              {words(`scoring.as.${way}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
