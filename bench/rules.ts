import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../src/core/grid/grid";
import { recogniseWorkbook } from "../src/core/recognise/recognise";
import { check } from "../src/core/rules/check";
import { chooseProfile } from "../src/core/score/choose-profile";
import { score } from "../src/core/score/score";
import { readWorkbook } from "../src/workbook/xlsx/read";
import { medianMs, say } from "./measure";
import { benchSheet } from "./sheet";

/**
 * The whole catalogue over usual sheets against their recognition: it is to cost no more. Facts that rules share are
 * kept by the scores they belong to, so that every round scores anew and only the check is timed.
 */
export function rulesAgainstRecognition(): void {
  const folder = join(__dirname, "../samples");
  const usual = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  for (const name of usual) measure(name, readWorkbook(new Uint8Array(readFileSync(join(folder, name)))).grids);
  for (const count of [20, 200, 2_000]) measure(`${count} indicators`, [benchSheet(count)]);
}

function measure(name: string, grids: readonly Grid[]): void {
  const { tables } = recogniseWorkbook(grids);
  const recognising = medianMs(() => recogniseWorkbook(grids));
  const prepared = tables.map((table) => ({ table, profile: chooseProfile(table, [], null) }));
  const scoring = medianMs(() => prepared.map(({ table, profile }) => score(table, profile)));
  const both = medianMs(() => {
    for (const { table, profile } of prepared) check({ grids, table, profile, scores: score(table, profile) });
  });
  say(`rules / recognition: ${name}`, {
    ratio: (both - scoring) / recognising,
    recogniseMs: recognising,
    rulesMs: both - scoring,
  });
}
