import {
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SchemeKind } from "../../core/evaluation/scheme";
import type { TableReview } from "../../core/review/review";
import { CellChips } from "../parts/cell-chips";
import { Equation } from "../parts/equation";
import { useSurface } from "../parts/surface";
import type { Controller } from "../session/controller";
import { schemeSums } from "../view/scheme-sums";
import { TextButton } from "../parts/text-button";
import { useWords } from "../words";

const KINDS: readonly SchemeKind[] = ["points", "nested-percent", "scores-only", "label-points", "none"];

const useStyles = makeStyles({
  row: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
});

/** How the sheet weighs, the sums that say so, what was rejected, and the choice of another scheme. */
export function SchemeCard({ review, controller }: { review: TableReview; controller: Controller }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const words = useWords();
  const { table } = review;
  const { scheme, fingerprint } = table;
  const said = scheme.why.id === "recognise.scheme.person";
  return (
    <>
      <div className={styles.row}>
        <h2 className={surface.heading}>{words("pane.recognise.scheme")}</h2>
        <Menu
          checkedValues={{ scheme: [scheme.kind] }}
          onCheckedValueChange={(_, { checkedItems: [kind] }) =>
            void controller.correct([{ kind: "scheme", scheme: kind as SchemeKind }])
          }
        >
          <MenuTrigger disableButtonEnhancement>
            <TextButton aria-label={words("correct.scheme.change")}>{words("correct.change")}</TextButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {KINDS.map((kind) => (
                <MenuItemRadio key={kind} name="scheme" value={kind}>
                  {words(`listing.scheme.${kind}`)}
                </MenuItemRadio>
              ))}
              {said && (
                <>
                  <MenuDivider />
                  <MenuItem
                    onClick={() => void controller.forget(fingerprint, { kind: "scheme", scheme: scheme.kind })}
                  >
                    {words("correct.scheme.reset")}
                  </MenuItem>
                </>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <section className={surface.card} aria-label={words("pane.recognise.scheme")}>
        <div className={surface.title}>{words(`listing.scheme.${scheme.kind}`)}</div>
        <div className={surface.quiet}>{words(scheme.why.id, scheme.why.values)}</div>
        {schemeSums(review).map(({ text, closes }) => (
          <Equation key={text} text={closes ? `${text} ✓` : text} wrong={!closes} />
        ))}
        {scheme.alternatives.map(({ kind, why }) => (
          <div key={kind} className={surface.quiet}>
            {words("correct.scheme.rejected", {
              scheme: words(`listing.scheme.${kind}`),
              why: words(why.id, why.values),
            })}
          </div>
        ))}
        <CellChips sheet={table.sheet} cells={scheme.evidence} go={(cells) => void controller.go(cells)} />
      </section>
    </>
  );
}
