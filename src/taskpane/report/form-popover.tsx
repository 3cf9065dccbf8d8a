import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { outlineHeadings } from "../../core/narrate/outline-headings";
import type { Outline } from "../../core/settings/outlines";
import { REPORT_DEPTHS, type ReportForm } from "../../core/settings/report-form";
import { useWords } from "../words";

const useStyles = makeStyles({
  surface: { maxHeight: "60vh", maxWidth: "calc(100vw - 24px)", overflowY: "auto", boxSizing: "border-box" },
  sections: { display: "flex", flexDirection: "column", marginTop: "8px" },
});

/** Which sections are told, and how far the indicators. */
export function FormPopover(props: {
  form: ReportForm;
  outline: string | Outline;
  onForm: (form: ReportForm) => void;
}): ReactElement {
  const { form, outline, onForm } = props;
  const styles = useStyles();
  const words = useWords();
  const headings = outlineHeadings(outline);
  const without = new Set(form.without);
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" shape="circular">
          {words("pane.report.form")}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words("pane.report.form")}>
        <Field label={words("pane.report.depth")}>
          <RadioGroup
            value={form.depth}
            onChange={(_, { value }) => {
              const depth = REPORT_DEPTHS.find((one) => one === value);
              if (depth) onForm({ ...form, depth });
            }}
          >
            {REPORT_DEPTHS.map((depth) => (
              <Radio key={depth} value={depth} label={words(`pane.report.depth.${depth}`)} />
            ))}
          </RadioGroup>
        </Field>
        <div className={styles.sections} role="group" aria-label={words("pane.report.sections")}>
          {headings.map(({ path, heading, depth }) => (
            <Checkbox
              key={path}
              style={{ marginInlineStart: `${(depth - 1) * 16}px` }}
              label={heading}
              checked={!without.has(path)}
              onChange={(_, { checked }) =>
                onForm({
                  ...form,
                  without: checked ? form.without.filter((one) => one !== path) : [...form.without, path],
                })
              }
            />
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
