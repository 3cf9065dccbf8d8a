import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { a1 } from "../../core/grid/address";
import type { CellEdit, EditPlan } from "../../core/edits/edit-plan";
import { plain } from "../../core/evaluation/decimal";
import { valueOf } from "../../core/evaluation/sourced";
import type { TableReview } from "../../core/review/review";
import { printedTotalEntry } from "../../core/score/printed-total";
import type { Preview } from "../session/session";
import { useWords } from "../words";

const useStyles = makeStyles({
  effect: {
    margin: 0,
    padding: "7px 10px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the write does to the total, how many scores are still missing, and what is written as a figure all the same. */
export function ScoreEffect(props: { preview: Preview; review: TableReview }): ReactElement | null {
  const { review } = props;
  const { plan, purpose } = props.preview;
  const styles = useStyles();
  const words = useWords();
  const { table, scores } = review;
  const entry = printedTotalEntry(table);
  const total = entry && plan.edits.find(({ cell }) => a1(cell) === a1(entry.cell));
  const printed = valueOf(entry);
  const before = printed ? plain(printed) : words("pane.preview.blank");
  const open = scores.recorded.unscored.filter((node) => !isWritten(node, review, plan)).length;
  const asFormulas = purpose === "scores" && plan.edits.some(({ after }) => after.kind === "formula");
  const figures = asFormulas ? plan.edits.filter(({ after }) => after.kind === "value").length : 0;
  const says = [
    total
      ? words(open === 0 ? "pane.preview.total" : "pane.preview.total-open", { before, after: figureOf(total), open })
      : entry && plan.edits.some(({ why }) => why.id === "plan.indicator" || why.id === "plan.execution")
        ? words("scoring.preview.total-kept", { before })
        : "",
    figures === 0 ? "" : words("scoring.preview.figures", { count: figures }),
  ].filter((part) => part !== "");
  return says.length === 0 ? null : <p className={styles.effect}>{says.join(" ")}</p>;
}

function isWritten(node: string, { scores }: TableReview, plan: EditPlan): boolean {
  const cell = scores.indicators.find((indicator) => indicator.node === node)?.cell;
  return !!cell && plan.edits.some((edit) => a1(edit.cell) === a1(cell));
}

function figureOf({ after }: CellEdit): string {
  const value = after.kind === "formula" ? after.expected : after.value;
  return typeof value === "number" ? String(value) : "";
}
