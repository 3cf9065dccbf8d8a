import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useSurface } from "../../parts/surface";
import { ruleTitle } from "../../view/finding-text";
import { useWords } from "../../words";
import { PanelHead } from "../panel-head";
import { DrawnTable } from "./drawn-table";
import { loadPage } from "./load-page";
import { readPage, type PageBlock } from "./read-page";

const useStyles = makeStyles({
  page: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", overflowWrap: "anywhere" },
  heading: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 6px" },
  list: { margin: "0 0 6px", paddingLeft: "18px" },
  inner: { marginLeft: "18px" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  block: {
    margin: "6px 0",
    padding: "4px 8px",
    overflowX: "auto",
    whiteSpace: "pre-wrap",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The page of one rule: what it checks, why, on what basis, with examples, its limits and when to let it be. */
export default function RulePage({ rule, onClose }: { rule: string; onClose: () => void }): ReactElement {
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
      <PanelHead title={ruleTitle(rule, words)} onClose={onClose} />
      {markdown === undefined && <Spinner size="tiny" label={words("pane.check.page-loading")} />}
      {markdown === null && <p className={surface.card}>{words("pane.check.page-missing", { rule })}</p>}
      {page && (
        <article className={`${surface.card} ${styles.page}`}>
          <p className={surface.quiet}>
            {page.about} · <span className={styles.code}>{rule}</span>
          </p>
          {page.blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </article>
      )}
    </>
  );
}

function Block({ block }: { block: PageBlock }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  switch (block.kind) {
    case "heading":
      return <h3 className={styles.heading}>{block.text}</h3>;
    case "paragraph":
      return (
        <p className={styles.text}>
          <Inline text={block.text} />
        </p>
      );
    case "list":
      return (
        <ul className={styles.list}>
          {block.items.map(({ text, depth }, index) => (
            <li key={index} className={depth === 1 ? styles.inner : undefined}>
              <Inline text={text} />
            </li>
          ))}
        </ul>
      );
    case "sheet":
      return <DrawnTable drawing={block.drawing} label={words("pane.check.page-example")} />;
    case "code":
      return <pre className={`${styles.block} ${styles.code}`}>{block.text}</pre>;
  }
}

/** Text in which only `code` is more than text. */
function Inline({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {text.split(/`([^`]+)`/u).map((part, index) =>
        index % 2 === 1 ? (
          <code key={index} className={styles.code}>
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </>
  );
}
