import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

export interface DeclaredMethod {
  readonly answer: ts.TypeNode | undefined;
  /** How many of its parameters have to be given. */
  readonly required: number;
}

/** One class as @types/office-js declares it. */
export interface DeclaredClass {
  readonly properties: Map<string, ts.TypeNode>;
  /** Each with all its overloads. */
  readonly methods: Map<string, DeclaredMethod[]>;
}

interface Declarations {
  readonly classes: ReadonlyMap<string, DeclaredClass>;
  readonly enumerations: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The namespace Excel of @types/office-js: read, not compiled; types and literals are all that is needed. */
export const DECLARED = declarations();

function declarations(): Declarations {
  const file = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, false);
  const classes = new Map<string, DeclaredClass>();
  const enumerations = new Map<string, ReadonlySet<string>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const inner of statement.body.statements) {
      if (ts.isEnumDeclaration(inner)) enumerations.set(inner.name.text, literals(inner));
      if (!ts.isClassDeclaration(inner) || !inner.name) continue;
      const known = classes.get(inner.name.text) ?? { properties: new Map(), methods: new Map() };
      classes.set(inner.name.text, known);
      for (const member of inner.members) collect(member, known);
    }
  }
  return { classes, enumerations };
}

function literals({ members }: ts.EnumDeclaration): Set<string> {
  return new Set(
    members.flatMap(({ initializer }) => (initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [])),
  );
}

function collect(member: ts.ClassElement, { properties, methods }: DeclaredClass): void {
  if (!member.name || !ts.isIdentifier(member.name)) return;
  const name = member.name.text;
  if (ts.isPropertyDeclaration(member) && member.type) properties.set(name, member.type);
  if (!ts.isMethodDeclaration(member)) return;
  const required = member.parameters.filter(({ questionToken }) => !questionToken).length;
  methods.set(name, [...(methods.get(name) ?? []), { answer: member.type, required }]);
}

/** The last part of a reference's name: "Range" of `Excel.Range`. */
export function referenceName(type: ts.TypeNode): string | null {
  if (!ts.isTypeReferenceNode(type)) return null;
  return ts.isQualifiedName(type.typeName) ? type.typeName.right.text : type.typeName.text;
}

/** Whether a value is one that the declared type allows. */
export function fits(value: unknown, type: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(type)) return type.types.some((part) => fits(value, part));
  if (ts.isArrayTypeNode(type)) return Array.isArray(value) && value.every((each) => fits(each, type.elementType));
  if (ts.isLiteralTypeNode(type)) return ts.isStringLiteral(type.literal) && type.literal.text === value;
  if (type.kind === ts.SyntaxKind.AnyKeyword) return !Array.isArray(value);
  if (type.kind === ts.SyntaxKind.StringKeyword) return typeof value === "string";
  if (type.kind === ts.SyntaxKind.NumberKeyword) return typeof value === "number" && Number.isFinite(value);
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return typeof value === "boolean";
  const name = referenceName(type);
  if (name === null) return false;
  const enumeration = DECLARED.enumerations.get(name);
  // What is no enumeration is an object of its own, as `PageLayout.zoom`.
  return enumeration ? typeof value === "string" && enumeration.has(value) : typeof value === "object";
}
