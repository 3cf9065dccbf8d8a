import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { OUTLINE_IDS } from "../../core/narrate/outline-ids";
import type { Outline } from "../../core/settings/outlines";
import { readOutlineFile } from "../../core/settings/outline-file";
import type { ReportForm } from "../../core/settings/report-form";
import type { Settings } from "../../core/settings/settings";
import type { Why } from "../../core/evaluation/why";
import { useSurface } from "../parts/surface";
import { useWords } from "../words";
import { FormPopover } from "./form-popover";
import type { PaperFilter } from "./paper-parts";
import type { ReportState } from "./report-state";
import { useFileChooser } from "../parts/file-chooser";
import { SETTINGS_FILES, settingsText } from "../parts/settings-file";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", "& > .fui-Button": { minWidth: "auto" } },
  outline: { minWidth: 0, maxWidth: "100%" },
  fault: { margin: 0 },
});

const DEFAULT = OUTLINE_IDS[0];

/** After which outline, what is still to be added, what is out of date, and the way to the other views. */
export function ReportToolbar(props: {
  settings: Settings;
  placeholders: number;
  /** Null where no report was written. */
  outdated: number | null;
  filter: PaperFilter;
  onFilter: (filter: PaperFilter) => void;
  onForm: (form: ReportForm) => void;
  onOutline: (outline: Outline) => void;
  onView: (view: ReportState["view"]) => void;
}): ReactElement {
  const { settings, placeholders, outdated, filter, onFilter, onForm, onOutline, onView } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [fault, setFault] = useState<Why | null>(null);
  const { reportForm: form, outlines } = settings;
  const chosen = form.outline ?? DEFAULT;
  const own = outlines.find(({ id }) => id === chosen);
  const name = own ? (own.name ?? own.id) : words(`outline.${OUTLINE_IDS.find((id) => id === chosen) ?? DEFAULT}`);
  const toggle = (wanted: PaperFilter): void => onFilter(filter === wanted ? "all" : wanted);
  const take = async (file: File): Promise<void> => {
    const read = readOutlineFile(await settingsText(file));
    setFault(read.problem);
    if (read.problem === null) onOutline(read.outline);
  };
  const chooser = useFileChooser(SETTINGS_FILES, words("pane.report.outline-file"), (file) => void take(file));
  return (
    <>
      <div className={styles.row} role="toolbar" aria-label={words("pane.report.toolbar")}>
        <Menu
          checkedValues={{ outline: [chosen] }}
          onCheckedValueChange={(_, { checkedItems: [outline] }) =>
            outline !== undefined && onForm({ ...form, outline, without: [] })
          }
        >
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" shape="circular" className={styles.outline}>
              {name}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {OUTLINE_IDS.map((id) => (
                <MenuItemRadio key={id} name="outline" value={id}>
                  {words(`outline.${id}`)}
                </MenuItemRadio>
              ))}
              {outlines.map(({ id, name: called }) => (
                <MenuItemRadio key={`own ${id}`} name="outline" value={id}>
                  {called ?? id}
                </MenuItemRadio>
              ))}
              <MenuDivider />
              <MenuItem onClick={chooser.open}>{words("pane.report.outline-file")}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <ToggleButton
          size="small"
          shape="circular"
          checked={filter === "placeholders"}
          onClick={() => toggle("placeholders")}
        >
          {words("pane.report.placeholders", { count: placeholders })}
        </ToggleButton>
        {outdated !== null && (
          <ToggleButton
            size="small"
            shape="circular"
            checked={filter === "outdated"}
            onClick={() => toggle("outdated")}
          >
            {words("pane.report.outdated", { count: outdated })}
          </ToggleButton>
        )}
        <FormPopover form={form} outline={own ?? chosen} onForm={onForm} />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              shape="circular"
              icon={<MoreHorizontal16Regular />}
              aria-label={words("pane.report.more-views")}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => onView("reconcile")}>{words("reconcile.pane.open")}</MenuItem>
              <MenuItem onClick={() => onView("wording")}>{words("wording.open")}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        {chooser.input}
      </div>
      {fault && (
        <p role="alert" className={`${surface.quiet} ${styles.fault}`}>
          {words(fault.id, fault.values)}
        </p>
      )}
    </>
  );
}
