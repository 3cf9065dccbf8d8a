import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { fixtures } from "../../drawn/fixtures";
import { checkGrids } from "./rule-tester";
import { told } from "./told";

/**
 * Everything that the catalogue says of every drawing of test/fixtures/sheets, those with two columns of scores, with
 * percentages of percentages, with funds in sentences among them: what one rule's own cases do not reach.
 */
const read = fixtures().filter(({ grids }) => recogniseWorkbook(grids).tables.length > 0);

test.each(read.map(({ name, grids }) => [name, grids] as const))("what is said of %s", (_name, grids) => {
  expect(`\n${checkGrids(grids).findings.map(told).join("\n")}\n`).toMatchSnapshot();
});
