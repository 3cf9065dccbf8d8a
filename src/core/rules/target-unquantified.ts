import { normalForm } from "../measure/normal-form";
import { readDeadline } from "../measure/deadline";
import { cited, rowsOf, type Row } from "./facts/rows";
import { targetOf } from "./facts/target";
import { defineRule } from "./rule";

const VAGUE =
  /提高|提升|改善|增强|促进|加强|推动|强化|优化|带动|有效|明显|显著|较好|较高|良好|逐步|不断|持续|有所|^(?:好|高|优)$/u;
const MEASURED =
  /[\d%％]|[零一二两三四五六七八九十百千万]+(?:个|人|次|项|家|份|件|场|天|月|年|起|倍|成|分之)|合格|达标|全部|完成率/u;
/** Longer texts describe a state that can be checked. */
const LONGEST = 16;

/** A target can be measured: not only 提高, 有效, 明显. An indicator that the form marks 定性 is let be. */
export const targetUnquantified = defineRule({
  meta: {
    id: "target-unquantified",
    severity: "warning",
    messages: { vague: ["target"] },
    needs: ["target-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号；财预〔2021〕101号",
  },
  check: (context) => {
    const { year } = context.table.head;
    return rowsOf(context)
      .filter((row) => isVague(row, year?.value ?? null) && !markedQualitative(row))
      .flatMap((row) => {
        const target = targetOf(row);
        if (!target) return [];
        const text = target.text.trim();
        return [
          {
            message: "vague",
            values: { target: text },
            primary: target.cell,
            cells: cited(row, target),
            found: text,
            path: row.path,
          },
        ];
      });
  },
});

function isVague(row: Row, year: number | null): boolean {
  const kind = row.judged.target.kind;
  if (kind !== "grade" && kind !== "text") return false;
  const text = normalForm(targetOf(row)?.text ?? "");
  return (
    VAGUE.test(text) &&
    !/无明显|无显著/u.test(text) &&
    text.length <= LONGEST &&
    !MEASURED.test(text) &&
    readDeadline(text, year) === null
  );
}

function markedQualitative({ measures: { nature, sign, unit } }: Row): boolean {
  return [nature, sign, unit].some((entry) => entry?.text.includes("定性"));
}
