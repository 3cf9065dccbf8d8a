import ts from "typescript";
import type { HostObject } from "../../src/workbench/host/host-class";
import { CLASSES } from "../../src/workbench/host/model/classes";
import type { ClassName } from "../../src/workbench/host/session";
import { DECLARED, fits, referenceName } from "./declared-api";
import { playedObjects } from "./played-objects";

/** Everything that the host can answer, asked of a small workbook and held to what Microsoft's own declarations say. */
const { states } = playedObjects();
const classes = Object.keys(states) as ClassName[];

const scalars = classes.flatMap((type) =>
  [...CLASSES[type].getters].map(([member, get]) => ({ type, member, get: () => get(states[type]) })),
);

test("every class that is played is declared, and asked here", () => {
  expect(classes.sort()).toEqual(Object.keys(CLASSES).sort());
  expect(classes.filter((type) => !DECLARED.classes.has(type))).toEqual([]);
  expect(scalars.length).toBeGreaterThan(60);
});

test.each(scalars)("$type: $member answers as it is declared", ({ type, member, get }) => {
  const declared = DECLARED.classes.get(type)?.properties.get(member);
  expect(declared).toBeDefined();
  const value = get();
  // Null is Excel's answer where the cells of a range differ.
  if (value !== null) expect([value, declared && fits(value, declared)]).toEqual([value, true]);
});

const objects = classes.flatMap((type) =>
  [...CLASSES[type].navigations].map(([member, navigate]) => ({ type, member, navigate })),
);

test.each(objects)("$type: $member is an object of the class that is declared", ({ type, member, navigate }) => {
  const declared = DECLARED.classes.get(type)?.properties.get(member);
  expect(navigate(states[type])?.type.name).toBe(declared && referenceName(declared));
});

const collections = classes.filter((type) => CLASSES[type].items !== null);

test.each(collections)("the items of a %s are of the class that is declared", (type) => {
  const declared = DECLARED.classes.get(type)?.properties.get("items");
  const item = declared && ts.isArrayTypeNode(declared) ? referenceName(declared.elementType) : null;
  const names = CLASSES[type].items?.(states[type]).map((each) => each.type.name) ?? [];
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names)).toEqual(new Set([item]));
});

/** Methods that can be called without an argument. */
const methods = classes.flatMap((type) =>
  [...CLASSES[type].methods.keys()].flatMap((member) => {
    const [declared] = (DECLARED.classes.get(type)?.methods.get(member) ?? []).filter(({ required }) => required === 0);
    return declared?.answer ? [{ type, member, answer: declared.answer }] : [];
  }),
);

test("there are methods to hold to their types", () => expect(methods.length).toBeGreaterThan(30));

test.each(methods)("$type: $member() answers as it is declared", ({ type, member, answer }) => {
  const fresh = playedObjects();
  const got = CLASSES[type].methods.get(member)?.(fresh.states[type], []);
  const name = referenceName(answer);
  if (answer.kind === ts.SyntaxKind.VoidKeyword) expect(got ?? null).toBeNull();
  else if (name === "ClientResult") {
    const [inner] = (ts.isTypeReferenceNode(answer) && answer.typeArguments) || [];
    expect([got, inner && fits(got, inner)]).toEqual([got, true]);
  } else if (got === null) expect(member).toMatch(/OrNullObject$/);
  else expect((got as HostObject).type.name).toBe(name);
});
