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

/** One measure, one line of JSON. Ratios of one run count; absolute times are this machine's. */
export function say(measure: string, figures: Readonly<Record<string, number>>): void {
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, Number(value.toPrecision(4))]),
  );
  console.log(JSON.stringify({ measure, ...rounded }));
}
