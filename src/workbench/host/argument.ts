import { invalidArgument } from "./host-error";
import type { Argument, HostObject } from "./host-class";
import { isJsonObject, type Json, type JsonObject } from "./json";
import type { ClassName, States } from "./session";

/** Arguments come over the wire unchecked; each is checked where it is taken. Omitted ones arrive as null. */
export type Given = Argument | undefined;

export function isAbsent(value: Given): value is null | undefined {
  return value === null || value === undefined;
}

export function text(value: Given): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function optionalText(value: Given): string | null {
  return isAbsent(value) ? null : text(value);
}

export function number(value: Given): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function integer(value: Given, absent?: number): number {
  if (isAbsent(value) && absent !== undefined) return absent;
  const given = number(value);
  if (!Number.isInteger(given)) throw invalidArgument();
  return given;
}

export function flag(value: Given, absent?: boolean): boolean {
  if (isAbsent(value) && absent !== undefined) return absent;
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function choice<Choice extends string>(value: Given, choices: readonly Choice[]): Choice {
  const chosen = choices.find((each) => each === value);
  if (chosen === undefined) throw invalidArgument();
  return chosen;
}

export function plain(value: Given): Json {
  if (isHostObject(value)) throw invalidArgument();
  return value ?? null;
}

export function record(value: Given): JsonObject {
  const given = plain(value);
  if (!isJsonObject(given)) throw invalidArgument();
  return given;
}

/** A matrix as the client sends it: rows of equal length. */
export function matrix(value: Given): readonly (readonly Json[])[] {
  const given = plain(value);
  if (!Array.isArray(given) || given.some((row: Json) => !Array.isArray(row))) throw invalidArgument();
  return given as readonly (readonly Json[])[];
}

/** An argument that is an object of the API: what the host keeps for it, null where it is no such object. */
export function api<Name extends ClassName>(value: Given, name: Name): States[Name] | null {
  return isHostObject(value) && value.type.name === name ? (value.self as States[Name]) : null;
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}
