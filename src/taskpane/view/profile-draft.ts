import type { ProfileEdits } from "../../core/settings/profile-edits";

type Drafted<T> = T extends number
  ? string
  : T extends string | null
    ? T
    : { readonly [Key in keyof T]: Drafted<T[Key]> };

/** The figures of a 评价口径 as they stand in the form: every number as it is being typed. */
export type ProfileDraft = Drafted<ProfileEdits>;

/** Fields whose text is no number. */
const TEXTS: ReadonlySet<string> = new Set(["name", "grade", "level", "negative", "equal"]);
/** Fields that may be left blank: nothing is set then. */
const OPTIONAL: ReadonlySet<string> = new Set(["passMark", "score", "rate", "tolerance"]);

export function draftOf(edits: ProfileEdits): ProfileDraft {
  return typed(edits, "") as ProfileDraft;
}

/** What the form says, for the schema to judge: a text that is no number stays one. */
export function editsOfDraft(draft: ProfileDraft): unknown {
  return figures(draft, "");
}

/** The draft with the field at a path, "grades.1.from", set to what was typed. */
export function withField(draft: ProfileDraft, path: string, value: unknown): ProfileDraft {
  return replaced(draft, path.split("."), value) as ProfileDraft;
}

/** The draft with a row added below or taken out of the list at a path. */
export function withRow(draft: ProfileDraft, path: string, row: unknown): ProfileDraft {
  const list = fieldAt(draft, path);
  return Array.isArray(list) ? withField(draft, path, [...(list as unknown[]), row]) : draft;
}

export function withoutRow(draft: ProfileDraft, path: string, index: number): ProfileDraft {
  const list = fieldAt(draft, path);
  return Array.isArray(list)
    ? withField(
        draft,
        path,
        list.filter((_, at) => at !== index),
      )
    : draft;
}

export function fieldAt(draft: ProfileDraft, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), draft);
}

function typed(value: unknown, key: string): unknown {
  if (typeof value === "number") return String(value);
  if (value === null && OPTIONAL.has(key)) return "";
  return through(value, key, typed);
}

function figures(value: unknown, key: string): unknown {
  if (typeof value !== "string") return through(value, key, figures);
  if (TEXTS.has(key)) return value;
  const text = value.normalize("NFKC").trim();
  if (text === "") return OPTIONAL.has(key) ? null : value;
  const number = Number(text.replace(/%$/u, ""));
  return Number.isNaN(number) ? value : number;
}

function through(value: unknown, key: string, each: (value: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => each(one, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one, name)]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return (value as unknown[]).map((one, index) => (String(index) === key ? replaced(one, rest, to) : one));
  return isRecord(value) ? { ...value, [key]: replaced(value[key], rest, to) } : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
