/** Numbers as people and programs write them. */

/** A number that a spreadsheet has shortened, so that digits may be lost. */
export const shortened = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/**
 * What a text may mean as a number: nothing where it is none, and two numbers where a sign may stand before decimals or between thousands.
 *
 * @param pointIsDecimal the point stands before decimals for certain
 */
export function numbersIn(text: string, pointIsDecimal: boolean): readonly number[] {
  const plain = text.replace(/^[\u2212\u2013]/, "-").replace(/^\+/, "");
  // There is no negative zero.
  if (/^-?\d+$/.test(plain)) return [Number(plain) + 0];
  if (/^-?\d{1,3}(?:[ \u00a0\u202f']\d{3})+$/.test(plain)) return [Number(plain.replace(/[^\d-]/g, ""))];
  const signs = plain.replace(/[\d-]/g, "");
  if (!/^-?[\d.,]*\d$/.test(plain) || signs === "") return [];
  const last = signs.at(-1)!;
  const thousands = (sign: string): number[] =>
    new RegExp(`^-?[1-9]\\d{0,2}(?:[${sign}]\\d{3})+$`).test(plain) ? [Number(plain.replaceAll(sign, ""))] : [];
  const [whole, decimals] = [plain.slice(0, plain.lastIndexOf(last)), plain.slice(plain.lastIndexOf(last) + 1)];
  // Both signs: the last stands before decimals, and the others between thousands.
  if (new Set(signs).size === 2) {
    const other = last === "." ? "," : ".";
    return new RegExp(`^-?[1-9]\\d{0,2}(?:[${other}]\\d{3})+$`).test(whole) ? [Number(`${whole.replaceAll(other, "")}.${decimals}`)] : [];
  }
  if (signs.length > 1) return thousands(last);
  const decimal = Number(`${whole === "" || whole === "-" ? `${whole}0` : whole}.${decimals}`);
  return last === "." && pointIsDecimal ? [decimal] : [...new Set([decimal, ...thousands(last)])];
}
