import type { Item, Scale } from "../../server/src/instrument/schema.ts";

/** What respondents read at the answers of a scale: labels alone where every point has one, else numbers, before the labels of those that have one. */
export function readAtPoints({ points, missing, lo, hi }: Scale, poles: Item["poles"], language: string): string[] {
  const ends = new Map(poles ? [[lo, poles.left] as const, [hi, poles.right] as const] : []);
  const labels = points.map(({ code, label }) => ({ code, label: (ends.get(code) ?? label)?.[language] }));
  const all = labels.every(({ label }) => label !== undefined);
  return [
    ...labels.map(({ code, label }) => (all ? label! : label === undefined ? `${code}` : `${code} ${label}`)),
    ...missing.map(({ code, label }) => label?.[language] ?? `${code}`),
  ];
}
