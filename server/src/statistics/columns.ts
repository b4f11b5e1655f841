/** Columns of numbers: what every statistic of this room is a function of. */

/** A value for each respondent, null where there is none. */
export type Column = readonly (number | null)[];

/** The values that are there. */
export function valuesOf(column: Column): number[] {
  return column.filter((value) => value !== null);
}

/** The columns without the respondents who lack any of them: complete cases. */
export function completeCases(columns: readonly Column[]): number[][] {
  const lacking = new Uint8Array(columns[0]?.length ?? 0);
  for (const column of columns) for (let row = 0; row < lacking.length; row++) if ((column[row] ?? null) === null) lacking[row] = 1;
  return columns.map((column) => column.filter((_, row) => lacking[row] === 0) as number[]);
}

/** The sum of each respondent's values; null where any of them lacks. */
export function totals(columns: readonly Column[]): (number | null)[] {
  return (columns[0] ?? []).map((_, row) => {
    let total = 0;
    for (const column of columns) {
      const value = column[row] ?? null;
      if (value === null) return null;
      total += value;
    }
    return total;
  });
}

/** The mean of each respondent's values; null where fewer than `least` are there, or none. */
export function meansOf(columns: readonly Column[], least: number): (number | null)[] {
  return (columns[0] ?? []).map((_, row) => {
    let total = 0;
    let count = 0;
    for (const column of columns) {
      const value = column[row] ?? null;
      if (value === null) continue;
      total += value;
      count++;
    }
    return count === 0 || count < least ? null : total / count;
  });
}

/** One column minus another; null where either lacks. */
export function differences(minuend: Column, subtrahend: Column): (number | null)[] {
  return minuend.map((value, row) => {
    const other = subtrahend[row] ?? null;
    return value === null || other === null ? null : value - other;
  });
}

/** A result that may have come to nothing: what divides by zero or overflows is not defined. */
export function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
