import type { Entry } from "../entry.ts";

export const missingTitle = {
  severity: "error",
  allowable: false,
  lack: "block",
  message: "The dimension {dimension} has no title. Write one in quotes after the name.",
  title: "A dimension without a title",
  why: `The codebook, the report and the headings of pages print a dimension's title. Where the instrument measures a model, the
title may be left to the model's dimension of the same name; otherwise there is nothing to print.`,
  wrong: `model counter "Quality of a counter" {
  dimension speed {
    queue "Time in the queue"
  }
}
`,
  right: `model counter "Quality of a counter" {
  dimension speed "Speed" {
    queue "Time in the queue"
  }
}
`,
} as const satisfies Entry;
