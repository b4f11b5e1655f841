/** Rows of ratios and of figures, as a Markdown table. */

export interface Bar {
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface Row {
  readonly what: string;
  readonly size: string;
  readonly ratio: string;
  readonly bar: string;
  /** Undefined where there is no bar. */
  readonly holds: boolean | undefined;
}

/** The ratio of two series, round by round where both have the round, with the bar that its median must hold. */
export function ratioRow(what: string, size: string, measured: readonly number[], reference: readonly number[], bar: Bar): Row {
  const rounds = Math.min(measured.length, reference.length);
  const ratios = Array.from({ length: rounds }, (_, round) => measured[round]! / reference[round]!).sort((a, b) => a - b);
  const median = ratios[Math.floor(rounds / 2)]!;
  const { atMost, atLeast } = bar;
  return {
    what,
    size,
    ratio: `${digits(median)} [${digits(ratios[0]!)} – ${digits(ratios.at(-1)!)}]`,
    bar: atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : "",
    holds: atMost !== undefined ? median <= atMost : atLeast !== undefined ? median >= atLeast : undefined,
  };
}

/** A figure of this machine and hour, to be read beside the ratios. */
export function figureRow(
  what: string,
  size: string,
  values: readonly number[],
  unit: string,
  { atMost }: { readonly atMost?: number } = {},
): Row {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  const range = sorted.length > 1 ? ` [${digits(sorted[0]!)} – ${digits(sorted.at(-1)!)}]` : "";
  return {
    what,
    size,
    ratio: `${digits(median)}${range} ${unit}`,
    bar: atMost !== undefined ? `≤ ${atMost}` : "",
    holds: atMost !== undefined ? median <= atMost : undefined,
  };
}

function digits(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

export function showTable(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) => `| ${row.what} | ${row.size} | ${row.ratio} | ${row.bar} | ${row.holds === undefined ? "" : row.holds ? "holds" : "over"} |`,
  );
  return ["| measured | document | median | bar | |", "|---|---|---|---|---|", ...lines].join("\n");
}
