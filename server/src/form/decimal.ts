/** Numbers as every platform reads them. */

/** A number in digits alone: JavaScript writes 0.0000001 as `1e-7`, which most platforms do not take for a number. */
export function decimal(value: number): string {
  const text = String(value);
  const [, sign, digits, decimals = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (digits === undefined) return text;
  const all = digits + decimals;
  const moved = Number(exponent);
  return moved < 0 ? `${sign}0.${"0".repeat(-moved - 1)}${all}` : `${sign}${all.padEnd(moved + 1, "0")}`;
}
