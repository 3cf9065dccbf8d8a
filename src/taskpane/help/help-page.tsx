import { Button, makeStyles, SearchBox, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useState, type ReactElement } from "react";
import { Markdown } from "../markdown/markdown";
import { onDemand } from "../on-demand";
import { PanelHead } from "../parts/panel-head";
import { useSurface } from "../parts/surface";
import type { Action } from "../session/reducer";
import type { Controller } from "../session/controller";
import { ruleTitle } from "../view/finding-text";
import { useWords } from "../words";
import { guideSections } from "./guide-sections";
import { loadGuide } from "./load-guide";

const RulePage = onDemand(() => import("../check/rule-page/rule-page"));

const useStyles = makeStyles({
  page: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", overflowWrap: "anywhere" },
  title: { minHeight: "24px", lineHeight: "24px", fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  chapter: { display: "inline", margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  text: { margin: "0 0 6px" },
  rules: { listStyleType: "none", margin: "6px 0 0", padding: 0 },
  rule: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** The user guide, the rules' pages and the sample sheet; all of it comes with the add-in. */
export default function HelpPage(props: {
  /** Whether a sheet may be added. */
  writable: boolean;
  controller: Pick<Controller, "rules" | "previewSample">;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { writable, controller, dispatch } = props;
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const [rule, setRule] = useState<string | null>(null);
  const markdown = useGuide(words.locale);
  if (rule !== null) {
    return (
      <div className={surface.body}>
        <Suspense fallback={<Spinner size="tiny" />}>
          <RulePage rule={rule} back={words("help.rules.back")} onClose={() => setRule(null)} />
        </Suspense>
      </div>
    );
  }
  return (
    <div className={surface.body}>
      <PanelHead
        title={words("help.title")}
        back={words("help.back")}
        onClose={() => dispatch({ type: "page", page: null })}
      />
      <section className={surface.card} aria-label={words("help.sample.heading")}>
        <p className={styles.text}>{words("help.sample.means")}</p>
        <Button size="small" disabled={!writable} onClick={() => void controller.previewSample()}>
          {words("help.sample.insert")}
        </Button>
      </section>
      {markdown === undefined && <Spinner size="tiny" label={words("help.loading")} />}
      {markdown === null && <p className={surface.card}>{words("help.missing")}</p>}
      {guideSections(markdown ?? "").map(({ title, blocks }, index) =>
        title === "" ? (
          <div key={index} className={styles.page}>
            <Markdown blocks={blocks} />
          </div>
        ) : (
          <details key={index} className={`${surface.card} ${styles.page}`}>
            <summary className={styles.title}>
              <h2 className={styles.chapter}>{title}</h2>
            </summary>
            <Markdown blocks={blocks} />
          </details>
        ),
      )}
      <details className={surface.card}>
        <summary className={styles.title}>
          <h2 className={styles.chapter}>{words("help.rules")}</h2>
        </summary>
        <RuleList rules={controller.rules} onOpen={setRule} />
      </details>
    </div>
  );
}

function RuleList(props: { rules: Controller["rules"]; onOpen: (rule: string) => void }): ReactElement {
  const { rules, onOpen } = props;
  const styles = useStyles();
  const words = useWords();
  const [search, setSearch] = useState("");
  const sought = search.trim().toLowerCase();
  const found = rules
    .map(({ id }) => ({ id, title: ruleTitle(id, words) }))
    .filter(({ id, title }) => `${id}\n${title}`.toLowerCase().includes(sought));
  return (
    <>
      <SearchBox
        size="small"
        aria-label={words("help.rules.search")}
        placeholder={words("help.rules.search")}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {found.length === 0 && <p>{words("help.rules.none")}</p>}
      <ul className={styles.rules}>
        {found.map(({ id, title }) => (
          <li key={id}>
            <Button className={styles.rule} appearance="subtle" size="small" onClick={() => onOpen(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** undefined: on its way; null: it could not be loaded. */
function useGuide(locale: ReturnType<typeof useWords>["locale"]): string | null | undefined {
  const [loaded, setLoaded] = useState<{ readonly locale: string; readonly markdown: string | null }>();
  useEffect(() => {
    let wanted = true;
    void loadGuide(locale).then((markdown) => {
      if (wanted) setLoaded({ locale, markdown });
    });
    return () => {
      wanted = false;
    };
  }, [locale]);
  return loaded?.locale === locale ? loaded.markdown : undefined;
}
