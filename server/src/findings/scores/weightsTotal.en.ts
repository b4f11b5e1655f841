import type { Entry } from "../entry.ts";
import { desk, gap } from "./examples.ts";

export const weightsTotal = {
  severity: "warning",
  allowable: true,
  catalogue: "D12",
  message:
    "These weights total {total} and not 1: values from {from} to {to} come out from {lo} to {hi}. Correct the weights, or divide by their total.",
  title: "Weights that do not add up to 1",
  why: `The weights of a mean share out one whole. With less than 1, the best answers do not come to the best result; with more,
they come to one that the scale does not have. Printed tables round their weights: nine times 0.11 is 0.99, and full marks give 99. Write \`1 / 9\`,
or keep the printed ones with \`allow\` and the reason. Only a sum of parts on one scale is looked at, each with a weight between 0 and 1.`,
  wrong: desk(`${gap}\n  score weighted "Weighted gap" = 0.4 * gap.help + 0.5 * gap.speed`),
  right: desk(`${gap}\n  score weighted "Weighted gap" = 0.4 * gap.help + 0.6 * gap.speed`),
} as const satisfies Entry;
