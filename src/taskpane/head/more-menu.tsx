import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useContext, type ReactElement } from "react";
import type { Appearance } from "../../core/settings/appearance";
import { copyText } from "../parts/copy-text";
import { EnvironmentContext } from "../environment";
import { environmentReport } from "../view/fault-report";
import type { Page } from "../session/session";
import { useWords } from "../words";

const LANGUAGES = ["auto", "zh-CN", "en-US"] as const;
const THEMES = ["auto", "light", "dark"] as const;

/** What is not part of the day's work: language, theme, settings, help, privacy, and what a maintainer wants to know. */
export default function MoreMenu(props: {
  appearance: Appearance;
  onChange: (appearance: Appearance) => void;
  onPage: (page: Page) => void;
}): ReactElement {
  const { appearance, onChange, onPage } = props;
  const environment = useContext(EnvironmentContext);
  const words = useWords();
  return (
    <Menu checkedValues={{ language: [appearance.language], theme: [appearance.theme] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={words("shell.menu")}
          title={words("shell.menu")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words("shell.menu.language")}</MenuGroupHeader>
            {LANGUAGES.map((language) => (
              <MenuItemRadio
                key={language}
                name="language"
                value={language}
                onClick={() => onChange({ ...appearance, language })}
              >
                {words(`shell.menu.language.${language}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words("shell.menu.theme")}</MenuGroupHeader>
            {THEMES.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme} onClick={() => onChange({ ...appearance, theme })}>
                {words(`shell.menu.theme.${theme}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => onPage("settings")}>{words("settings.open")}</MenuItem>
          <MenuItem onClick={() => onPage("help")}>{words("help.open")}</MenuItem>
          <MenuItemLink href="help.html" target="_blank" rel="noopener">
            {words("shell.menu.help")}
          </MenuItemLink>
          <MenuItemLink href="privacy.html" target="_blank" rel="noopener">
            {words("shell.menu.privacy")}
          </MenuItemLink>
          <MenuItem onClick={() => copyText(environmentReport(environment))}>{words("shell.menu.report")}</MenuItem>
          <MenuDivider />
          <MenuGroupHeader>{words("shell.menu.version", { version: environment.version })}</MenuGroupHeader>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
