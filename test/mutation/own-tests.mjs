import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";

/**
 * The tests that answer for a source file, and no others: every rule's test runs the whole catalogue, so that every test
 * covers every rule. A rule answers to the test of its own name, a fact to the tests of all rules that reach it, a
 * repair to the tests of the repairs as well, and what every rule needs (the runner, the catalogue) to the whole room.
 * @param {string} source absolute path below src/core/<room>
 * @returns {string[]} absolute paths of test files
 */
export function ownTests(source) {
  const [root, inside] = source.split(join(sep, "src", "core", sep));
  const room = inside.split(sep)[0];
  const tests = join(root, "test", "core", room);
  const whole = testsIn(tests);
  if (room !== "rules") return whole;
  const reaching = filesReaching(source, join(root, "src", "core", room));
  if (reaching.some((file) => basename(file) === "check.ts") && !reaching.some((file) => hasTest(file))) return whole;
  const repairs = basename(dirname(source)) === "fixes" ? testsIn(join(tests, "fixes")) : [];
  return [...reaching.filter(hasTest).map(testOf), ...repairs];

  function testOf(file) {
    return join(tests, basename(file).replace(/\.ts$/, ".test.ts"));
  }
  function hasTest(file) {
    return existsSync(testOf(file));
  }
}

function testsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}

/** The file and all of its room that import its values, directly or through others. */
function filesReaching(source, room) {
  const files = readdirSync(room, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(room, name));
  const found = new Set([source]);
  for (const one of found) {
    for (const file of files) if (importsOf(file).includes(one)) found.add(file);
  }
  return [...found];
}

const known = new Map();

function importsOf(file) {
  if (!known.has(file)) {
    const named = readFileSync(file, "utf8").matchAll(/^(?:import|export)(?! type)[^;]*? from "(\.[^"]+)"/gm);
    known.set(
      file,
      [...named].map(([, path]) => `${resolve(dirname(file), path)}.ts`),
    );
  }
  return known.get(file);
}
