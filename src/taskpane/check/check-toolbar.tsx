import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  ToggleButton,
} from "@fluentui/react-components";
import { ChevronDown16Regular, MoreHorizontal16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useWords } from "../words";
import { GROUPINGS, type CheckAction, type CheckState, type Grouping } from "./check-state";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  search: { flexGrow: 1, flexBasis: "80px", minWidth: "80px" },
});

const SEVERITIES = ["all", "error", "warning", "info"] as const;

/** What of the findings is shown, and in which order. */
export function CheckToolbar(props: {
  check: CheckState;
  counts: Readonly<Record<CheckState["severities"], number>>;
  act: (action: CheckAction) => void;
}): ReactElement {
  const { check, counts, act } = props;
  const styles = useStyles();
  const words = useWords();
  const grouped = (grouping: Grouping) => words(`pane.check.by.${grouping}`);
  return (
    <>
      <div className={styles.line} role="group" aria-label={words("pane.check.filter")}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            checked={check.severities === severity}
            onClick={() => act({ type: "severities", severities: severity })}
          >
            {words(severity === "all" ? "pane.check.all" : `pane.check.${severity}s`, { count: counts[severity] })}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={words("pane.check.search")}
          placeholder={words("pane.check.search")}
          value={check.search}
          onChange={(_, { value }) => act({ type: "search", search: value })}
        />
        <Menu
          checkedValues={{ by: [check.grouping] }}
          onCheckedValueChange={(_, { checkedItems }) => {
            const [grouping] = checkedItems;
            if (grouping) act({ type: "grouping", grouping: grouping as Grouping });
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" shape="circular" icon={<ChevronDown16Regular />} iconPosition="after">
              {grouped(check.grouping)}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {GROUPINGS.map((grouping) => (
                <MenuItemRadio key={grouping} name="by" value={grouping}>
                  {grouped(grouping)}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontal16Regular />}
              aria-label={words("pane.check.more")}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => act({ type: "panel", panel: { kind: "rules" } })}>
                {words("pane.check.rules")}
              </MenuItem>
              <MenuItem onClick={() => act({ type: "panel", panel: { kind: "suppressed" } })}>
                {words("pane.suppressed.title")}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </>
  );
}
