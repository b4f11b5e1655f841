/** Results on the very limits of bands, and beside them: where `<=` and `<` differ, and where a half is rounded. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { compile } from "./compile.ts";

/** @param labels of the bands, as they are written in quotes. Alone, a band shows both of its limits. */
export function bandLimits(labels: readonly [string, string, string], which: readonly number[] = [0, 1, 2]): Promise<Instrument> {
  const bands = [`"${labels[0]}" -10.00..-1.51`, `"${labels[1]}" -1.50..1.49`, `"${labels[2]}" 1.50..10.00`];
  return compile(`instrument limits "Limits" {
  languages en
  question x "Which number?" number -10.000..10.000 optional
  score mark "Mark" = x bands {
    ${which.map((index) => bands[index]).join("\n    ")}
  }
}`);
}

export const onLimits: readonly Row[] = [
  -10, -9.999, -1.515, -1.511, -1.51, -1.506, -1.505, -1.504, -1.5, -0.001, 0, 1.485, 1.49, 1.494, 1.495, 1.496, 1.5, 1.504, 9.994, 9.995,
  10,
].map((x) => ({ x }));
