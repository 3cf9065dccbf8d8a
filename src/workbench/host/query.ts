import { wireName, type HostObject } from "./host-class";
import type { Json } from "./json";
import type { Session } from "./session";
import type { QueryInfo } from "./wire";

/** How the client finds an object again in later batches. */
export function identityOf(object: HostObject, session: Session): Record<string, Json> {
  const { identity } = object.type;
  if (identity === "reference") return { _ReferenceId: session.referenceOf(object) };
  return identity === "none" ? {} : { Id: identity(object.self) };
}

/**
 * Answers a `load`: identity, the scalars asked for (all that are played where nothing or `*` is asked), objects inside
 * as nested values, collections as `_Items`.
 */
export function queryObject(object: HostObject, query: QueryInfo, session: Session): Json {
  const wanted = splitSelect(object, query);
  if (!object.type.items) return { ...identityOf(object, session), ...answer(object, wanted, session) };
  const skip = query.Skip ?? 0;
  const items = object.type.items(object.self).slice(skip, query.Top == null ? undefined : skip + query.Top);
  const { Select, Expand } = query;
  const inner: QueryInfo = { ...(Select ? { Select } : {}), ...(Expand ? { Expand } : {}) };
  return { _Items: items.map((item) => queryObject(item, inner, session)) };
}

interface Wanted {
  readonly scalars: readonly string[];
  /** Property → what is selected inside it; empty = everything. */
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

function splitSelect(object: HostObject, query: QueryInfo): Wanted {
  const { type } = object;
  const scalars = new Set<string>();
  const nested = new Map<string, string[]>();
  if (type.items) return { scalars: [], nested };
  const select = query.Select?.length ? query.Select : query.Expand?.length ? [] : ["*"];
  for (const path of select) {
    const [first = "", ...rest] = path.split(/[/.]/);
    const member = first.charAt(0).toLowerCase() + first.slice(1);
    if (member === "*") for (const name of type.getters.keys()) scalars.add(name);
    else if (type.navigations.has(member)) nest(nested, member, rest);
    else if (rest.length === 0 && type.getters.has(member)) scalars.add(member);
    else throw type.missing(member);
  }
  for (const path of query.Expand ?? []) {
    const [member = "", ...rest] = path.split(/[/.]/);
    if (!type.navigations.has(member)) throw type.missing(member);
    nest(nested, member, rest);
  }
  return { scalars: [...scalars], nested };
}

function nest(nested: Map<string, string[]>, member: string, rest: readonly string[]): void {
  const inside = nested.get(member) ?? [];
  if (rest.length > 0) inside.push(rest.join("/"));
  nested.set(member, inside);
}

function answer(object: HostObject, wanted: Wanted, session: Session): Record<string, Json> {
  const value: Record<string, Json> = {};
  for (const member of wanted.scalars) {
    value[wireName(member)] = (object.type.getters.get(member)?.(object.self) ?? null) as Json;
  }
  for (const [member, select] of wanted.nested) {
    const inside = object.type.navigations.get(member)?.(object.self) ?? null;
    value[wireName(member)] = inside && queryObject(inside, { Select: select }, session);
  }
  return value;
}
