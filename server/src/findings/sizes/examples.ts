/** What the examples of several entries are made from. */

/** Options of a question, ten a line. */
export function options(count: number): string {
  const each = Array.from({ length: count }, (_, index) => `o${index + 1} ${index + 1} "Service ${index + 1}"`);
  const lines = Array.from({ length: Math.ceil(count / 10) }, (_, line) => `    ${each.slice(line * 10, line * 10 + 10).join("  ")}`);
  return `{\n${lines.join("\n")}\n  }`;
}

/** Terms that are each the one before, several times. */
export function terms(times: readonly number[]): string {
  return `  term t0 "the desk. "\n${times.map((count, index) => `  term t${index + 1} "${`{t${index}}`.repeat(count)}"\n`).join("")}`;
}

export const desk = (members: string): string => `import scales

instrument desk "The help desk" {
  languages en
${members}
}
`;
