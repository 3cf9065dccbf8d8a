import { safeParse, type GenericSchema } from "valibot";
import type { Why } from "../evaluation/why";

/** One thing that a person can set: the key it is kept under, its shape, and how its two layers come together. */
export interface SettingKind<Value> {
  readonly key: string;
  /** Goes up when the shape changes so that older readers would misunderstand it. */
  readonly version: number;
  readonly schema: GenericSchema<unknown, Value>;
  /** What holds where nobody set anything. Never written. */
  readonly unset: Value;
  /** The machine's layer under the workbook's; the workbook wins. */
  readonly layered: (machine: Value, workbook: Value) => Value;
  /** Brings a value of an older version up to this one, or as far as it can: the schema still decides. */
  readonly migrate?: (value: unknown, version: number) => unknown;
  /** One entry of a list whose entries stand for themselves: a damaged one costs the others nothing. */
  readonly entry?: GenericSchema;
}

/** What a kept text says; a text that cannot be read is told, and what holds is as if nothing had been set. */
export interface ReadSetting<Value> {
  readonly value: Value;
  readonly problem: Why | null;
}

/** A kept text as a value. Never throws: a broken setting never breaks a check. */
export function readSetting<Value>(kind: SettingKind<Value>, text: string | null): ReadSetting<Value> {
  if (text === null) return { value: kind.unset, problem: null };
  const unreadable = (id: string): ReadSetting<Value> => ({
    value: kind.unset,
    problem: { id, values: { setting: kind.key } },
  });
  const kept = parsed(text);
  if (!kept) return unreadable("settings.damaged");
  if (kept.version > kind.version) return unreadable("settings.newer");
  const value = kept.version < kind.version && kind.migrate ? kind.migrate(kept.value, kept.version) : kept.value;
  const checked = safeParse(kind.schema, value);
  if (checked.success) return { value: checked.output, problem: null };
  const { entry } = kind;
  const all: unknown[] = Array.isArray(value) ? value : [];
  const whole = entry ? all.filter((one) => safeParse(entry, one).success) : [];
  const rest = safeParse(kind.schema, whole);
  if (whole.length === 0 || !rest.success) return unreadable("settings.damaged");
  const values = { setting: kind.key, lost: all.length - whole.length };
  return { value: rest.output, problem: { id: "settings.damaged-entries", values } };
}

/** A value as the text that is kept; null, which removes, where it says no more than nothing. */
export function settingText<Value>(kind: SettingKind<Value>, value: Value): string | null {
  const text = JSON.stringify(value);
  return text === JSON.stringify(kind.unset) ? null : `{"version":${kind.version},"value":${text}}`;
}

function parsed(text: string): { readonly version: number; readonly value: unknown } | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof kept !== "object" || kept === null || !("version" in kept) || !("value" in kept)) return null;
  return typeof kept.version === "number" ? { version: kept.version, value: kept.value } : null;
}
