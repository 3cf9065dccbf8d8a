import fc from "fast-check";
import { SEED } from "../../seed";
import { collector, type Outcome } from "./collector";

declare global {
  interface Window {
    /** Runs the adapter's suite in this page. */
    adapterSuite?: (done?: (outcome: Outcome) => unknown) => Promise<Outcome[]>;
  }
}

Object.assign(globalThis, collector.words);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

/** The very files that jest runs; `excel-under-test` is this folder's in them. */
const FILES = [
  () => import(/* webpackMode: "eager" */ "../../workbook/excel/port.test"),
  () => import(/* webpackMode: "eager" */ "../../workbook/excel/error-codes.test"),
  () => import(/* webpackMode: "eager" */ "../../workbook/excel/faults.test"),
  () => import(/* webpackMode: "eager" */ "../../workbook/excel/undo.test"),
  () => import(/* webpackMode: "eager" */ "../../workbook/excel/round-trips.test"),
  () => import(/* webpackMode: "eager" */ "../../workbook/excel/random-plans.test"),
];

window.adapterSuite = async (done = () => undefined) => {
  const outcomes: Outcome[] = [];
  for (const load of FILES) outcomes.push(...(await collector.run(load, done)));
  return outcomes;
};
