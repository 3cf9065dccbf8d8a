import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { EvaluationTable } from "../../core/evaluation/table";
import { itemsOf } from "../../core/settings/correction-items";
import { correctionOf } from "../../core/settings/correction-list";
import { joined } from "../../core/settings/corrections";
import type { LayeredSettings } from "../../core/settings/settings";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { exportCorrections } from "./export-corrections";
import { headerLabel, itemText } from "./item-text";
import { useFileChooser } from "../parts/file-chooser";
import { SETTINGS_FILES, settingsText } from "../parts/settings-file";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    fontSize: "13px",
    overflowWrap: "anywhere",
  },
  header: { display: "block", maxHeight: "36px", lineHeight: "18px", overflow: "hidden" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
  fault: { marginTop: "6px" },
});

/** What is kept of all that was said: of this header one by one, of the others as a list; export and import. */
export function KeptCorrections(props: {
  /** Null on a sheet without a table. */
  table: EvaluationTable | null;
  settings: LayeredSettings;
  controller: Controller;
}): ReactElement {
  const { table, settings, controller } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [fault, setFault] = useState<string | null>(null);
  const { machine, workbook } = { machine: settings.machine.corrections, workbook: settings.workbook.corrections };
  const all = joined(machine, workbook);
  const own = table && correctionOf(all, table.fingerprint);
  const inWorkbook = table !== null && correctionOf(workbook, table.fingerprint) !== null;
  const others = all.filter((one) => one !== own);

  const take = async (file: File): Promise<void> => {
    const problem = await controller.importCorrections(await settingsText(file));
    setFault(problem && words("correct.import.fault", { file: file.name, why: words(problem.id, problem.values) }));
  };
  const chooser = useFileChooser(SETTINGS_FILES, words("correct.import"), (file) => void take(file));

  return (
    <>
      <h2 className={surface.heading}>{words("correct.kept")}</h2>
      <section className={surface.card} aria-label={words("correct.kept")}>
        {table && !own && <div className={surface.quiet}>{words("correct.kept.none")}</div>}
        {table && own && (
          <>
            <ul className={styles.list} aria-label={words("correct.kept.own")}>
              {itemsOf(own).map((item) => {
                const text = itemText(item, words);
                return (
                  <li key={JSON.stringify(item)} className={styles.item}>
                    <span>{text}</span>
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<DismissRegular />}
                      aria-label={words("correct.forget", { what: text })}
                      onClick={() => void controller.forget(own.fingerprint, item)}
                    />
                  </li>
                );
              })}
            </ul>
            {(table.correction?.unfit ?? []).map(({ id, values }, index) => (
              <div key={index} className={surface.quiet}>
                {words(id, values)}
              </div>
            ))}
            <div className={surface.quiet}>{words(inWorkbook ? "correct.kept.both" : "correct.kept.machine")}</div>
            <Checkbox
              label={words("correct.kept.in-workbook")}
              checked={inWorkbook}
              onChange={(_, { checked }) => void controller.keepInWorkbook(own.fingerprint, checked === true)}
            />
          </>
        )}
        {others.length > 0 && (
          <details className={surface.quiet} open={table === null}>
            <summary>{words("correct.kept.others", { count: others.length })}</summary>
            <ul className={styles.list}>
              {others.map((one) => (
                <li key={one.fingerprint} className={styles.item}>
                  <span>
                    <span className={styles.header} title={headerLabel(one.fingerprint)}>
                      {headerLabel(one.fingerprint)}
                    </span>
                    <span className={surface.quiet}>
                      {words("correct.kept.of", { made: one.made, count: itemsOf(one).length })}
                      {workbook.includes(one) && ` ${words("correct.kept.tag")}`}
                    </span>
                  </span>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DismissRegular />}
                    aria-label={words("correct.forget", { what: headerLabel(one.fingerprint).slice(0, 60) })}
                    onClick={() => void controller.forget(one.fingerprint)}
                  />
                </li>
              ))}
            </ul>
          </details>
        )}
        {chooser.input}
        <div className={styles.buttons}>
          <Button
            size="small"
            disabled={all.length === 0}
            onClick={() => exportCorrections(all, words("correct.export.file"))}
          >
            {words("correct.export")}
          </Button>
          <Button size="small" onClick={chooser.open}>
            {words("correct.import")}
          </Button>
        </div>
        {fault !== null && (
          <div role="alert" className={styles.fault}>
            {fault}
          </div>
        )}
      </section>
    </>
  );
}
