/** Whether two nodes say the same, wherever they stand: one beside an edit is read again. */

export function areAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => key === "start" || key === "end" || areAlike((one as never)[key], (other as never)[key]));
}
