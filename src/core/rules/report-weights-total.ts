import { dec } from "../evaluation/decimal";
import type { ReportRule } from "../reconcile/report-rule";
import { weightSum } from "../reconcile/weight-sum";
import { addition, figure } from "./facts/figures";

const FULL_MARK = dec(100);
/** So much the indicators make where the system adds the execution's 10. */
const BESIDE_EXECUTION = dec(90);
/** Below this, or with fewer parts, the text does not state its split as a whole: an excerpt, or weights in passing. */
const WHOLE_FROM = dec(60);
const PARTS_FROM = 3;

/** The weights that the text states make 100; 90 where it does not weigh 预算执行. */
export const reportWeightsTotal: ReportRule = {
  meta: {
    id: "report-weights-total",
    severity: "error",
    messages: { "sum-differs": ["sum", "parts", "fullMark"] },
    alone: true,
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const found = weightSum(context);
    if (!found || found.sum.eq(FULL_MARK)) return [];
    if (found.sum.lt(WHOLE_FROM) || (found.sum.lt(FULL_MARK) && found.roots.length < PARTS_FROM)) return [];
    if (!found.withExecution && found.sum.eq(BESIDE_EXECUTION)) return [];
    const { roots, sum } = found;
    const places = roots.map(({ item }) => context.chosen.weight(item)?.place ?? item.subject.place);
    const [place] = places;
    if (!place) return [];
    const parts = roots.map(({ item, weight }) => `${item.name} ${figure(weight)}`).join("、");
    return [
      {
        message: "sum-differs",
        values: { sum: figure(sum), parts, fullMark: figure(FULL_MARK) },
        place,
        places: places.slice(1),
        expected: figure(FULL_MARK),
        found: figure(sum),
        explanation: addition(
          roots.map(({ weight }) => weight),
          sum,
        ),
      },
    ];
  },
};
