/** What stands in ascending order: lines, pieces, tokens, nodes and the like. */

/** How many indices there are before the first of which something does not hold; once it does not, it holds of none behind. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some numbers are at most a limit: `countWhile`, without a call for each. @param length so many of them count */
export function countUpTo(numbers: ArrayLike<number>, limit: number, length = numbers.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
