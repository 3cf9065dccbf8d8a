import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../core/rules/finding";
import type { SettingsLayer } from "../../core/settings/settings";
import { useSurface } from "../parts/surface";
import { findingMessage, ruleTitle } from "../view/finding-text";
import { useWords } from "../words";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 24px)", maxWidth: "420px", padding: "14px 12px", boxSizing: "border-box" },
  fields: { display: "flex", flexDirection: "column", gap: "10px" },
  quote: { margin: 0 },
  actions: { gridColumn: "1 / -1", display: "flex", justifyContent: "flex-end", gap: "8px" },
});

type Scope = "finding" | "rule";

/** Letting a finding, or its rule, be: never without a reason, and said where it is kept. */
export default function SuppressDialog(props: {
  finding: Finding;
  onSuppress: (scope: Scope, reason: string, layer: SettingsLayer) => void;
  onCancel: () => void;
}): ReactElement {
  const { finding, onSuppress, onCancel } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [scope, setScope] = useState<Scope>("finding");
  const [layer, setLayer] = useState<SettingsLayer>("workbook");
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === "";
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <form
          noValidate // the reason is asked for in the pane's own words
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            if (!missing) onSuppress(scope, reason, layer);
          }}
        >
          <DialogBody>
            <DialogTitle>{words("pane.suppress.title")}</DialogTitle>
            <DialogContent className={styles.fields}>
              <p className={`${surface.quiet} ${styles.quote}`}>{findingMessage(finding, words)}</p>
              <Field label={words("pane.suppress.scope")}>
                <RadioGroup value={scope} onChange={(_, { value }) => setScope(value as Scope)}>
                  <Radio value="finding" label={words("pane.suppress.this")} />
                  <Radio value="rule" label={words("pane.suppress.rule", { rule: ruleTitle(finding.rule, words) })} />
                </RadioGroup>
              </Field>
              <Field
                label={words("pane.suppress.reason")}
                required
                validationState={asked && missing ? "error" : "none"}
                {...(asked && missing ? { validationMessage: words("pane.suppress.reason-missing") } : {})}
              >
                <Textarea rows={3} maxLength={2000} value={reason} onChange={(_, { value }) => setReason(value)} />
              </Field>
              <Field label={words("pane.suppress.where")}>
                <RadioGroup value={layer} onChange={(_, { value }) => setLayer(value as SettingsLayer)}>
                  <Radio value="workbook" label={words("pane.suppress.workbook")} />
                  <Radio value="machine" label={words("pane.suppress.machine")} />
                </RadioGroup>
              </Field>
            </DialogContent>
            <div className={styles.actions}>
              <Button onClick={onCancel}>{words("pane.cancel")}</Button>
              <Button type="submit" appearance="primary">
                {words("pane.suppress.do")}
              </Button>
            </div>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
