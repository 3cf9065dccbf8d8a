import { basename } from "node:path";
import { filesReaching, roomOf } from "./own-tests.mjs";

/**
 * Answers that a mutant cannot change are computed once for all mutants: what is recognised of a sheet, since nothing
 * in recognition is mutated; the scores, while a rule is mutated; what a rule says of a table, while the mutated file is
 * none of those that it is built on. Under the first run, which notes what covers what, only recognition is known.
 */
let changed = null;

/** Says which file is mutated from now on. */
export function mutating(source) {
  changed = { room: roomOf(source), ids: new Set(filesReaching(source).map((file) => basename(file, ".ts"))) };
}

const drawn = new Map();
const recognised = new Map();
const scored = new WeakMap();
/** Scores are handed out as copies, because facts are remembered by them; this is what they are copies of. */
const originals = new WeakMap();
const said = new WeakMap();

function remember(map, key, compute) {
  if (!map.has(key)) map.set(key, compute());
  return map.get(key);
}

/** What a file exports, its functions replaced by ones that remember. */
export const KNOWN = {
  "test/drawn/drawn-sheet.ts": ({ drawSheets, ...others }) => ({
    ...others,
    drawSheets: (...given) => [...remember(drawn, JSON.stringify(given), () => drawSheets(...given))],
  }),
  "src/core/recognise/recognise.ts": ({ recogniseWorkbook, ...others }) => ({
    ...others,
    recogniseWorkbook: (grids, corrections = []) => {
      const key = JSON.stringify([grids.map(numberOf), corrections]);
      return remember(recognised, key, () => recogniseWorkbook(grids, corrections));
    },
  }),
  "src/core/score/score.ts": ({ score, ...others }) => ({
    ...others,
    score: (table, profile, overrides) => {
      if (changed?.room !== "rules" || overrides?.size) return score(table, profile, overrides);
      const ofTable = remember(scored, table, () => new Map());
      const original = remember(ofTable, JSON.stringify(profile), () => score(table, profile));
      const copy = { ...original };
      originals.set(copy, original);
      return copy;
    },
  }),
  "src/core/rules/catalogue.ts": ({ catalogue }) => ({
    catalogue: catalogue.map((rule) => ({
      meta: rule.meta,
      check: (context) => {
        const original = originals.get(context.scores);
        if (!original || changed?.room !== "rules" || changed.ids.has(rule.meta.id)) return rule.check(context);
        const key = JSON.stringify([rule.meta.id, context.options, context.grids.map(numberOf)]);
        return remember(
          remember(said, original, () => new Map()),
          key,
          () => rule.check(context),
        );
      },
    })),
  }),
};

const numbers = new WeakMap();
const numbered = new Map();

/** One number for all sheets that store the same. */
function numberOf(grid) {
  return remember(numbers, grid, () => {
    const plain = (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value);
    return remember(numbered, JSON.stringify(grid, plain), () => numbered.size);
  });
}
