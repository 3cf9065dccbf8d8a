import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useSurface } from "../../parts/surface";
import { ruleTitle } from "../../view/finding-text";
import { useWords } from "../../words";
import { PanelHead } from "../../parts/panel-head";
import { Markdown } from "../../markdown/markdown";
import { loadPage } from "./load-page";
import { readPage } from "./read-page";

const useStyles = makeStyles({
  page: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", overflowWrap: "anywhere" },
  rule: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The page of one rule: what it checks, why, on what basis, with examples, its limits and when to let it be. */
export default function RulePage(props: {
  rule: string;
  /** Of the button that leads back. */
  back?: string | undefined;
  onClose: () => void;
}): ReactElement {
  const { rule, back, onClose } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  // undefined: on its way; null: there is none
  const [loaded, setLoaded] = useState<{ readonly rule: string; readonly markdown: string | null }>();
  useEffect(() => {
    let wanted = true;
    void loadPage(rule).then((markdown) => {
      if (wanted) setLoaded({ rule, markdown });
    });
    return () => {
      wanted = false;
    };
  }, [rule]);
  const markdown = loaded?.rule === rule ? loaded.markdown : undefined;
  const page = markdown == null ? null : readPage(markdown, words("pane.check.page-language") === "en" ? "en" : "zh");
  return (
    <>
      <PanelHead title={ruleTitle(rule, words)} back={back} onClose={onClose} />
      {markdown === undefined && <Spinner size="tiny" label={words("pane.check.page-loading")} />}
      {markdown === null && <p className={surface.card}>{words("pane.check.page-missing", { rule })}</p>}
      {page && (
        <article className={`${surface.card} ${styles.page}`}>
          <p className={surface.quiet}>
            {page.about} · <span className={styles.rule}>{rule}</span>
          </p>
          <Markdown blocks={page.blocks} />
        </article>
      )}
    </>
  );
}
