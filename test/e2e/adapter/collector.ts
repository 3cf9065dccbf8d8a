import { expect } from "expect";

/** What became of one test. */
export interface Outcome {
  readonly name: string;
  /** Null where it passed. */
  readonly error: string | null;
  readonly milliseconds: number;
}

type Work = () => unknown;

interface Case {
  readonly name: string;
  readonly run: Work;
  readonly after: readonly Work[];
  readonly seconds: number;
}

/** Only what hangs is given up: a grid that draws takes its time on a busy machine. */
const SECONDS = 120;

/**
 * The few words of jest that the adapter's suite is written in, for a browser: collects what a file describes and runs
 * it, one test after the other. `expect` is jest's own.
 */
class Collector {
  private readonly path: string[] = [];
  private cases: Case[] = [];
  private afterEach: Work[] = [];
  private afterAll: Work[] = [];

  readonly words = {
    expect,
    describe: Object.assign((name: string, body: () => void) => this.describe(name, body), {
      each: (rows: readonly unknown[]) => (name: string, body: (...row: unknown[]) => void) => {
        for (const row of rows) this.describe(filled(name, listed(row)), () => body(...listed(row)));
      },
    }),
    test: Object.assign((name: string, run: Work, limit?: number) => this.add(name, run, limit), {
      each: (rows: readonly unknown[]) => (name: string, run: (...row: unknown[]) => unknown, limit?: number) => {
        for (const row of rows) this.add(filled(name, listed(row)), () => run(...listed(row)), limit);
      },
    }),
    afterEach: (work: Work) => this.afterEach.push(work),
    afterAll: (work: Work) => this.afterAll.push(work),
  };

  /** Runs what one file describes when it is loaded. */
  async run(load: () => Promise<unknown>, done: (outcome: Outcome) => unknown): Promise<Outcome[]> {
    [this.cases, this.afterEach, this.afterAll] = [[], [], []];
    await load();
    const outcomes: Outcome[] = [];
    for (const { name, run, after, seconds } of this.cases) {
      const started = performance.now();
      const errors = [await failureOf(run, seconds)];
      for (const work of after) errors.push(await failureOf(work, SECONDS));
      const error = errors.find((each) => each !== null) ?? null;
      const outcome = { name, error, milliseconds: Math.round(performance.now() - started) };
      outcomes.push(outcome);
      done(outcome);
    }
    for (const work of this.afterAll) await work();
    return outcomes;
  }

  private describe(name: string, body: () => void): void {
    this.path.push(name);
    body();
    this.path.pop();
  }

  private add(name: string, run: Work, limit = SECONDS * 1000): void {
    const after = this.afterEach;
    this.cases.push({ name: [...this.path, name].join(" › "), run, after, seconds: limit / 1000 });
  }
}

export const collector = new Collector();

async function failureOf(run: Work, seconds: number): Promise<string | null> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error(`not done after ${seconds} s`)), seconds * 1000);
  });
  try {
    await Promise.race([run(), tooLate]);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return JSON.stringify(error);
    const why = error.cause instanceof Error ? `\n${error.cause.message}` : "";
    return (error.stack ?? error.message) + why;
  } finally {
    clearTimeout(limit);
  }
}

function listed(row: unknown): unknown[] {
  return Array.isArray(row) ? row : [row];
}

/** "%i", "%s", "%j" in a title, one after the other. */
function filled(title: string, row: readonly unknown[]): string {
  let next = 0;
  return title.replaceAll(/%[ijs]/g, (sign) => (sign === "%j" ? JSON.stringify(row[next++]) : String(row[next++])));
}
