import { createRequire } from "node:module";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { MutantRunStatus } from "@stryker-mutator/api/test-runner";
import { createMochaTestRunner } from "@stryker-mutator/mocha-runner";
import { mutating } from "./known-answers.mjs";
import { ownTests } from "./own-tests.mjs";

const { cache } = createRequire(import.meta.url);

const KILLERS = 12;

/**
 * Stryker's mocha runner, given only the tests that answer for the mutated file; they stay loaded while mutants of that
 * file follow each other. A mutant in what runs on load gets its module, and all that is built on it, loaded anew.
 */
class OwnTestsRunner {
  #runner = null;
  #source = null;
  #killers = { of: null, tests: [] };

  constructor(injector, options) {
    this.all = options.testFiles;
    this.make = (testFiles) =>
      injector.provideValue(commonTokens.options, { ...options, testFiles }).injectFunction(createMochaTestRunner);
  }

  async capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#runner = this.make(this.all);
    await this.#runner.init();
  }

  dryRun(run) {
    return this.#runner.dryRun(run);
  }

  async mutantRun(run) {
    const { reloadEnvironment, mutantActivation, sandboxFileName } = run;
    const onLoad = reloadEnvironment || mutantActivation === "static";
    if (onLoad || sandboxFileName !== this.#source) {
      const tests = ownTests(sandboxFileName);
      mutating(sandboxFileName);
      forget(onLoad ? [...tests, sandboxFileName] : tests);
      this.#runner = this.make(tests);
      await this.#runner.init();
      this.#source = sandboxFileName;
    }
    // Under --testFiles Stryker takes the files' names for a filter of tests, and the mutant for one of those tests
    const whole = onLoad ? { ...run, testFilter: undefined, mutantActivation: "static" } : run;
    const result = (await this.#askKillers(whole)) ?? (await this.#runner.mutantRun(whole));
    if (onLoad) {
      forget([sandboxFileName]);
      this.#source = null;
    }
    this.#killers.tests = [...new Set([...(result.killedBy ?? []), ...this.#killers.tests])].slice(0, KILLERS);
    return result;
  }

  /** The tests that killed other mutants of the file are asked first: what they kill costs no more than they do. */
  async #askKillers(run) {
    if (this.#killers.of !== run.sandboxFileName) this.#killers = { of: run.sandboxFileName, tests: [] };
    const testFilter = this.#killers.tests.filter((test) => run.testFilter?.includes(test) ?? true);
    const result = testFilter.length > 0 ? await this.#runner.mutantRun({ ...run, testFilter }) : null;
    return result?.status === MutantRunStatus.Survived ? null : result;
  }
}

/** Takes modules of ours, and those that require them, directly or through others, from what is loaded. */
function forget(paths) {
  const gone = new Set(paths);
  const held = Object.values(cache).filter(({ filename }) => filename.endsWith(".ts"));
  for (const path of gone)
    for (const { filename, children } of held) if (children.some((one) => one.filename === path)) gone.add(filename);
  for (const path of gone) Reflect.deleteProperty(cache, path);
}

function makeRunner(injector, options) {
  return new OwnTestsRunner(injector, options);
}
makeRunner.inject = tokens(commonTokens.injector, commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "own-tests", makeRunner)];
