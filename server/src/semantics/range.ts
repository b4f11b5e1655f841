/** The least and the greatest that a value can be, and what calculation makes of them. */

/** Infinite where there is no limit. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

export const unlimited: Range = { lo: -Infinity, hi: Infinity };

/** The limits of a result of calculation with two values. */
export function calculated(op: "+" | "-" | "*" | "/", left: Range, right: Range): Range {
  switch (op) {
    case "+":
      return { lo: left.lo + right.lo, hi: left.hi + right.hi };
    case "-":
      return { lo: left.lo - right.hi, hi: left.hi - right.lo };
    case "*":
      return corners(left, right, (a, b) => a * b);
    case "/":
      // Next to 0, a quotient can be as large as you like.
      return right.lo <= 0 && right.hi >= 0 ? unlimited : corners(left, right, (a, b) => a / b);
  }
}

/** What a comparison can be: 1 alone where it always holds, 0 alone where it never does. */
export function compared(op: "==" | "!=" | "<" | "<=" | ">" | ">=", left: Range, right: Range): Range {
  const { lo, hi } = calculated("-", left, right);
  const [always, never] = ((): [boolean, boolean] => {
    switch (op) {
      case "<":
        return [hi < 0, lo >= 0];
      case "<=":
        return [hi <= 0, lo > 0];
      case ">":
        return [lo > 0, hi <= 0];
      case ">=":
        return [lo >= 0, hi < 0];
      case "==":
        return [lo === 0 && hi === 0, lo > 0 || hi < 0];
      case "!=":
        return [lo > 0 || hi < 0, lo === 0 && hi === 0];
    }
  })();
  return { lo: always ? 1 : 0, hi: never ? 0 : 1 };
}

/** A product is least and greatest where its factors are. Where one of them has no limit and the other is 0, it is 0. */
function corners(left: Range, right: Range, calculate: (a: number, b: number) => number): Range {
  const at = (a: number, b: number): number => {
    const value = calculate(a, b);
    return Number.isNaN(value) ? 0 : value;
  };
  const values = [at(left.lo, right.lo), at(left.lo, right.hi), at(left.hi, right.lo), at(left.hi, right.hi)];
  return { lo: Math.min(...values), hi: Math.max(...values) };
}

/** The smallest range that holds all of these. */
export function around(ranges: readonly Range[]): Range {
  // A list of a hundred thousand must not be spread over the stack.
  let [lo, hi] = [Infinity, -Infinity];
  for (const range of ranges) [lo, hi] = [Math.min(lo, range.lo), Math.max(hi, range.hi)];
  return { lo, hi };
}
