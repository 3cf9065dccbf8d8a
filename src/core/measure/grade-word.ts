import type { Measure } from "./measure";

type Band = Extract<Measure, { kind: "grade" }>["band"];

const OBJECT = "(?:年初|年度|全年|预期|既定|预定|设定|计划|绩效|各项|工作|的|指标|目标|任务|要求|效果|值|标准|进度)*";
const ADVERB =
  "(?:已|均|都|全部|全面|全|按时|按期|提前|按质|按量|按计划|按要求|按规定|如期|及时|圆满|顺利|超额|较好地?|很好地?|100%)*";

/**
 * Whole answers and the band that their wording implies (财预〔2020〕10号: 达成 / 部分达成并具有一定效果 / 未达成且效果较差).
 * The first that fits counts; what fits none stays text. Middle and lower stand first: 基本完成 is not 完成.
 */
const WORDS: readonly (readonly [Band, RegExp])[] = [
  [
    "lower",
    new RegExp(
      `^(?:基本|大部分|暂|尚|还)?(?:未|没有|不)(?:能)?(?:按[时期])?(?:达成|达到|完成|达标|实现|开展|到位|合格|明显|显著|满意|到达|符合|满足)${OBJECT}(?:且效果较差)?$`,
      "u",
    ),
  ],
  ["lower", /^(?:效果|成效|情况)?(?:较差|很差|差|不好|无效|不佳)$/u],
  [
    "middle",
    new RegExp(
      `^(?:已|均)?(?:部分|基本|大部分|大致|初步)(?:上)?(?:已)?(?:达成|达到|完成|达标|实现|到位|满意|符合|有效)${OBJECT}(?:并具有一定效果)?$`,
      "u",
    ),
  ],
  ["middle", /^(?:效果|成效|情况|质量|程度)?(?:较好|较高|一般|较明显|较为明显|尚可|有所(?:提高|提升|改善|增强))$/u],
  [
    "upper",
    new RegExp(
      `^${ADVERB}(?:达成|达到|完成|达标|实现|到位|合格|完工|做到|落实|符合|满足)${OBJECT}(?:并具有?较?好?效果)?$`,
      "u",
    ),
  ],
  [
    "upper",
    /^(?:效果|成效|作用|影响)?(?:很|非常|十分)?(?:好|高|优|优秀|有效|明显|显著|满意|达标|合格|合规|健全|完善|及时|充分)$/u,
  ],
  [
    "upper",
    /^(?:得到)?(?:了)?(?:有效|显著|明显|大幅|切实)(?:地)?(?:的)?(?:提升|提高|改善|增强|促进|保障|推动|加强|减轻|缓解|改进|带动|降低|减少)(?:了)?(?:效果|作用)?$/u,
  ],
];

/** The qualitative band that an answer's wording implies; null where it is no such word. In normal form. */
export function readGradeWord(text: string): Extract<Measure, { kind: "grade" }> | null {
  const plain = text.replace(/[。.;,!]+$/u, "");
  if (plain === "" || plain.length > 24) return null;
  for (const [band, words] of WORDS) {
    if (words.test(plain)) return { kind: "grade", band, word: plain };
  }
  return null;
}
