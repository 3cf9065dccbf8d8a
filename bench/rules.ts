import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../src/core/grid/grid";
import { recogniseWorkbook } from "../src/core/recognise/recognise";
import { check } from "../src/core/rules/check";
import { chooseProfile } from "../src/core/score/choose-profile";
import { score } from "../src/core/score/score";
import { readWorkbook } from "../src/workbook/xlsx/read";
import { besideMs, say } from "./measure";
import { benchSheet } from "./sheet";

/**
 * The whole catalogue over usual sheets against their recognition: it is to cost no more. Facts that rules share are
 * kept by the scores they belong to, so that every round scores anew and only the check is timed.
 */
export function rulesAgainstRecognition(): void {
  const folder = join(__dirname, "../samples");
  const usual = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  for (const name of usual) measure(name, readWorkbook(new Uint8Array(readFileSync(join(folder, name)))).grids);
  for (const count of [20, 200, 2_000]) measure(`${count} indicators`, [benchSheet(count)], 2_000 / count + 5);
}

function measure(name: string, grids: readonly Grid[], rounds?: number): void {
  const { tables } = recogniseWorkbook(grids);
  const prepared = tables.map((table) => ({ table, profile: chooseProfile(table, [], null) }));
  const { recognising, scoring, both } = besideMs(
    {
      recognising: () => recogniseWorkbook(grids),
      scoring: () => prepared.map(({ table, profile }) => score(table, profile)),
      both: () => prepared.map(({ table, profile }) => check({ grids, table, profile, scores: score(table, profile) })),
    },
    rounds,
  );
  say(`rules / recognition: ${name}`, {
    ratio: (both - scoring) / recognising,
    recogniseMs: recognising,
    rulesMs: both - scoring,
  });
}
