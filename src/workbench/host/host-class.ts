import { NotImplementedError } from "./host-error";
import type { Json } from "./json";

/** An object of the API as the host holds it: what it is, and which one. */
export interface HostObject {
  readonly type: HostClass;
  readonly self: unknown;
}

/** An argument of a method: plain data or another object. */
export type Argument = HostObject | Json;

/** What a method of the API answers: another object, null for a null object, or plain data. */
export type Answer = HostObject | Json | undefined;

/**
 * One class of Excel's API as far as the workbench plays it. `Api` is the class of @types/office-js, so that a member
 * that does not exist there, or that answers with another type, does not compile; `Self` is what the host keeps for it.
 */
export interface Members<Api, Self> {
  /** Scalar properties. null = mixed within a range, as Excel answers. */
  readonly get?: { readonly [K in keyof Api & string]?: (self: Self) => Api[K] | null };
  readonly set?: { readonly [K in keyof Api & string]?: (self: Self, value: Json) => void };
  /** Properties that are objects. */
  readonly navigate?: { readonly [K in keyof Api & string]?: (self: Self) => HostObject | null };
  readonly call?: { readonly [K in keyof Api & string]?: (self: Self, args: readonly Argument[]) => Answer };
  /** Methods of the client itself that start with an underscore. */
  readonly internal?: Readonly<Record<`_${string}`, (self: Self, args: readonly Argument[]) => Answer>>;
  /** Wire names that differ from the property's own (the client sets `showGridlines` as `Gridlines`). */
  readonly wireNames?: Readonly<Record<string, keyof Api & string>>;
  /** The elements of a collection, and the one behind a key. */
  readonly items?: (self: Self) => readonly HostObject[];
  readonly item?: (self: Self, key: Json) => HostObject;
  /** How the client finds the object again: by its id within its collection, or by a reference the host hands out. */
  readonly identity?: "none" | "reference" | ((self: Self) => string);
}

type Getter = (self: unknown) => unknown;
type Setter = (self: unknown, value: Json) => void;
type Navigation = (self: unknown) => HostObject | null;
type Method = (self: unknown, args: readonly Argument[]) => Answer;

export class HostClass {
  readonly getters: ReadonlyMap<string, Getter>;
  readonly setters: ReadonlyMap<string, Setter>;
  readonly navigations: ReadonlyMap<string, Navigation>;
  readonly methods: ReadonlyMap<string, Method>;
  readonly items: ((self: unknown) => readonly HostObject[]) | null;
  readonly item: ((self: unknown, key: Json) => HostObject) | null;
  readonly identity: "none" | "reference" | ((self: unknown) => string);

  constructor(
    readonly name: string,
    members: Members<Record<string, never>, unknown>,
  ) {
    const setters = table<Setter>(members.set);
    for (const [wireName, property] of Object.entries(members.wireNames ?? {})) {
      const setter = setters.get(property);
      if (setter) setters.set(wireName, setter);
    }
    this.getters = table(members.get);
    this.setters = setters;
    this.navigations = table(members.navigate);
    this.methods = table({ ...members.call, ...members.internal });
    this.items = members.items ?? null;
    this.item = members.item ?? null;
    this.identity = members.identity ?? "none";
  }

  missing(member: string): NotImplementedError {
    return new NotImplementedError(`${this.name}.${member}`);
  }
}

function table<Member>(members: object | undefined): Map<string, Member> {
  return new Map(Object.entries(members ?? {}) as [string, Member][]);
}

/** Declares a class of the API: `defineClass<Excel.Range, CellsOf>()("Range", { … })`. */
export function defineClass<Api, Self>() {
  return (name: string, members: Members<Api, Self>): HostClass =>
    new HostClass(name, members as unknown as Members<Record<string, never>, unknown>);
}

/** "Values" → "values"; names that start with an underscore stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" → "Values". */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
