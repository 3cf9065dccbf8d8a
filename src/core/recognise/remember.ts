/** Labels are short; of longer texts each is read by itself. */
const LONGEST = 200;
const MOST = 5000;

/**
 * The same reader, which knows a text again: labels come again on every sheet, and on each several stages ask for them.
 * What it reads must depend on the text alone and never be undefined.
 */
export function remember<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const reading = read(text);
    if (text.length > LONGEST) return reading;
    if (known.size === MOST) known.clear();
    known.set(text, reading);
    return reading;
  };
}
