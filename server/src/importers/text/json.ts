/** Parts of JSON whose shape nobody has promised. */

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** An object, or one without anything. */
export function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** A list; what is an object with numbers as keys is one, too. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

/** The objects in a list. */
export function objects(value: unknown): readonly Json[] {
  return list(value).filter(isObject);
}

/** A text or a number as a text; empty for everything else. */
export function string(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** A number, also one that is written as a text. */
export function numeric(value: unknown): number | undefined {
  const number = typeof value === "number" ? value : typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
