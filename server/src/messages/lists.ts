/** Words in a row. */

/** "a", "a and b", "a, b and c" */
export function and(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "a", "a dan b", "a, b, dan c" */
export function dan(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(" dan ");
  return `${parts.slice(0, -1).join(", ")}, dan ${parts.at(-1)}`;
}

/** "a", "a or b", "a, b or c" */
export function or(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
}

/** "a", "a atau b", "a, b, atau c" */
export function atau(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(" atau ");
  return `${parts.slice(0, -1).join(", ")}, atau ${parts.at(-1)}`;
}

/** In English: "1 error", "2 errors". */
export function plural(number: number, noun: string, many = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : many}`;
}
