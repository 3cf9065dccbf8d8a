import { basename, dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect } from "expect";
import { bind } from "jest-each";
import { SnapshotState, toMatchSnapshot } from "jest-snapshot";
import Mocha from "mocha";

/**
 * Jest's words in mocha. The tests are written for Jest and run there; Stryker runs them in mocha because that loads
 * them once and then switches from mutant to mutant in one process.
 */
Error.stackTraceLimit = 0; // expect makes an error of every assertion before it fails, and nobody reads where
const { bdd } = Mocha.interfaces;
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on("pre-require", (context) => {
    context.test = context.it;
    context.beforeAll = context.before;
    for (const word of ["describe", "it"]) context[word].each = bind(context[word], false);
  });
};

const golden = new Map();

/** The golden texts beside a test file, compared and never written. */
function goldenTexts(file) {
  if (!golden.has(file)) {
    const path = join(dirname(file), "__snapshots__", `${basename(file)}.snap`);
    const snapshotFormat = { escapeString: false, printBasicPrototype: false };
    golden.set(
      file,
      new SnapshotState(path, { rootDir: process.cwd(), updateSnapshot: "none", prettierPath: null, snapshotFormat }),
    );
  }
  const state = golden.get(file);
  state.clear();
  return state;
}

expect.extend({
  // Jest gathers what differs and fails the test at its end; in mocha it has to be thrown where it is found
  toMatchSnapshot(...given) {
    return toMatchSnapshot.call({ ...this, dontThrow: undefined }, ...given);
  },
});

/**
 * What is expected and holds is told at once: most of what an assertion costs is the making of all the words that it
 * might have gone on with. Anything else is left to expect.
 */
const AT_ONCE = { toBe: Object.is, toEqual: isDeepStrictEqual };

globalThis.expect = Object.assign(
  (value) =>
    new Proxy(AT_ONCE, {
      get: (holds, word) => {
        if (!Object.hasOwn(holds, word)) return expect(value)[word];
        return (other) => (holds[word](value, other) ? undefined : expect(value)[word](other));
      },
    }),
  expect,
);

export const mochaHooks = {
  beforeEach() {
    const test = this.currentTest;
    expect.setState({
      testPath: test.file,
      currentTestName: test.fullTitle(),
      snapshotState: goldenTexts(test.file),
    });
  },
};
