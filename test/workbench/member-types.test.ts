import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import { CLASSES } from "../../src/workbench/host/model/classes";
import { Session, type ClassName, type States } from "../../src/workbench/host/session";
import { memoryWorkbook } from "../../src/workbench/workbooks/memory/sheet-data";

/**
 * Every scalar that the host can answer, asked of a small workbook and held to what Microsoft's own declarations say of
 * it. The declarations are read, not compiled: types and literals are all that is needed.
 */
const DECLARED = declarations();

const workbook = memoryWorkbook([
  {
    name: "表",
    rows: [
      ["指标", 10, true],
      ["完成率", 9.5, ""],
    ],
    merges: ["A3:B3"],
  },
]);
const session = new Session(workbook, CLASSES);
const sheet = workbook.activeSheet();
const cells = { session, sheet, area: { row: 0, column: 0, rows: 2, columns: 3 } };

/** What the host keeps for an object of each class; those that hold other objects only have no scalar to ask for. */
const STATES = {
  Workbook: { session },
  Application: { session },
  Worksheet: { session, sheet },
  WorksheetProtection: { session, sheet },
  WorksheetFreezePanes: { session, sheet },
  PageLayout: { session, sheet },
  Range: cells,
  RangeFormat: cells,
  RangeFill: cells,
  RangeFont: cells,
  RangeBorder: { ...cells, edge: "EdgeTop" },
} satisfies Partial<States>;

const members = Object.entries(STATES).flatMap(([type, self]) =>
  [...CLASSES[type as ClassName].getters].map(([member, get]) => ({ type, member, get: () => get(self) })),
);

test("there are members to hold to their types", () => {
  expect(members.length).toBeGreaterThan(50);
});

test.each(members)("$type.$member answers as it is declared", ({ type, member, get }) => {
  const declared = DECLARED.classes.get(type)?.get(member);
  expect(declared).toBeDefined();
  const value = get();
  // Null is Excel's answer where the cells of a range differ.
  if (value !== null) expect([value, declared && fits(value, declared)]).toEqual([value, true]);
});

function fits(value: unknown, type: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(type)) return type.types.some((part) => fits(value, part));
  if (ts.isArrayTypeNode(type)) return Array.isArray(value) && value.every((each) => fits(each, type.elementType));
  if (ts.isLiteralTypeNode(type)) return ts.isStringLiteral(type.literal) && type.literal.text === value;
  if (type.kind === ts.SyntaxKind.AnyKeyword) return !Array.isArray(value);
  if (type.kind === ts.SyntaxKind.StringKeyword) return typeof value === "string";
  if (type.kind === ts.SyntaxKind.NumberKeyword) return typeof value === "number" && Number.isFinite(value);
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return typeof value === "boolean";
  if (!ts.isTypeReferenceNode(type)) return false;
  const enumeration = ts.isQualifiedName(type.typeName)
    ? DECLARED.enumerations.get(type.typeName.right.text)
    : undefined;
  // What is no enumeration is an object of its own, as `PageLayout.zoom`.
  return enumeration ? typeof value === "string" && enumeration.has(value) : typeof value === "object";
}

interface Declared {
  /** Class → member → its type. */
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, ts.TypeNode>>;
  readonly enumerations: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The namespace Excel of @types/office-js. */
function declarations(): Declared {
  const file = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, false);
  const classes = new Map<string, Map<string, ts.TypeNode>>();
  const enumerations = new Map<string, ReadonlySet<string>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const inner of statement.body.statements) {
      if (ts.isEnumDeclaration(inner)) {
        const values = inner.members.flatMap(({ initializer }) =>
          initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [],
        );
        enumerations.set(inner.name.text, new Set(values));
      }
      if (!ts.isClassDeclaration(inner) || !inner.name) continue;
      const known = classes.get(inner.name.text) ?? new Map<string, ts.TypeNode>();
      classes.set(inner.name.text, known);
      for (const member of inner.members) {
        if (ts.isPropertyDeclaration(member) && ts.isIdentifier(member.name) && member.type)
          known.set(member.name.text, member.type);
      }
    }
  }
  return { classes, enumerations };
}
