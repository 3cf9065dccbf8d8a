import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { filtered } from "../view/score-filter";
import type { ScoreRow } from "../view/score-row";
import { useWords } from "../words";
import { SCORE_FILTERS, type ScoreFilter } from "./score-state";

const useStyles = makeStyles({
  button: { fontWeight: tokens.fontWeightRegular, justifyContent: "flex-start", maxWidth: "100%" },
});

/** Which lines are shown, each choice with how many it would show. */
export function ScoreFilterMenu(props: {
  rows: readonly ScoreRow[];
  filter: ScoreFilter;
  onFilter: (filter: ScoreFilter) => void;
}): ReactElement {
  const { rows, filter, onFilter } = props;
  const styles = useStyles();
  const words = useWords();
  const label = (one: ScoreFilter) =>
    words(`scoring.filter.${one}`, {
      count: one === "all" ? rows.filter(({ kind }) => kind === "indicator").length : filtered(rows, one).length,
    });
  return (
    <Menu inline checkedValues={{ filter: [filter] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={words("scoring.filter.label", { filter: label(filter) })}
        >
          {label(filter)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SCORE_FILTERS.map((one) => (
            <MenuItemRadio key={one} name="filter" value={one} onClick={() => onFilter(one)}>
              {label(one)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
