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
