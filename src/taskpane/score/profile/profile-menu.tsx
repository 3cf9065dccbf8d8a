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
import { PROFILE_IDS, type ChosenProfile, type ProfileId } from "../../../core/evaluation/profile";
import type { LayeredSettings } from "../../../core/settings/settings";
import { useWords } from "../../words";

const useStyles = makeStyles({
  button: { fontWeight: tokens.fontWeightRegular, maxWidth: "100%", minWidth: 0 },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** 口径 ▾: the profile in force, the others, and the way to edit one's own. A choice is kept in the workbook. */
export function ProfileMenu(props: {
  profile: ChosenProfile;
  settings: LayeredSettings;
  disabled: boolean;
  /** Null: what the sheet cites, else the default. */
  onChoose: (profile: ProfileId | null) => void;
  onEdit: () => void;
  onMakeDefault: () => void;
}): ReactElement {
  const { profile, settings, disabled, onChoose, onEdit, onMakeDefault } = props;
  const styles = useStyles();
  const words = useWords();
  const own = (settings.workbook.profileEdits ?? settings.machine.profileEdits)?.name;
  const nameOf = (id: ProfileId) => (id === "custom" && own ? own : words(`profile.${id}`));
  const chosen = settings.workbook.profile ?? settings.machine.profile;
  const name = nameOf(profile.profile.id);
  return (
    <Menu checkedValues={{ profile: [chosen ?? ""] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={words("scoring.profile.chosen", { name })}
        >
          <span className={styles.text}>{words("scoring.profile.chosen", { name })}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="profile" value="" disabled={disabled} onClick={() => onChoose(null)}>
            {words("scoring.profile.by-sheet")}
          </MenuItemRadio>
          {PROFILE_IDS.map((id) => (
            <MenuItemRadio key={id} name="profile" value={id} disabled={disabled} onClick={() => onChoose(id)}>
              {nameOf(id)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem onClick={onEdit}>{words("scoring.profile.edit")}</MenuItem>
          <MenuItem disabled={disabled || chosen === settings.machine.profile} onClick={onMakeDefault}>
            {words("scoring.profile.make-default")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
