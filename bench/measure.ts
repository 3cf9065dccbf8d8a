/** Median time of one call in milliseconds; warm, and long enough to be worth a figure. */
export function medianMs(work: () => unknown, least = 5, budgetMs = 1500): number {
  work();
  const times: number[] = [];
  const end = performance.now() + budgetMs;
  while (times.length < least || (performance.now() < end && times.length < 50)) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/**
 * Milliseconds of several works that are to be compared, one beside the other in every round, so that what else the
 * machine does falls on all of them; the first half warms up. The fastest quarter counts: more is the machine's.
 */
export function besideMs<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds = 200,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < 2 * rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      works[name]();
      if (round >= rounds) times.get(name)?.push(performance.now() - start);
    }
  }
  const fastest = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 2] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, fastest(times.get(name) ?? [])])) as Record<Name, number>;
}

/** One measure, one line of JSON. Ratios of one run count; absolute times are this machine's. */
export function say(measure: string, figures: Readonly<Record<string, number>>): void {
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, Number(value.toPrecision(4))]),
  );
  console.log(JSON.stringify({ measure, ...rounded }));
}
