import type { Entry } from "../entry.ts";

const desk = (options: string): string => `instrument desk "The desk" {
  languages en
  question way "How did you reach the desk?" one of {
${options}
  }
}
`;

export const otherNotLast = {
  severity: "info",
  allowable: true,
  method: "Q15",
  message: '"{label}" stands before answers that may fit. Put it behind them.',
  title: "Another answer, before all have been read",
  why: `People choose the first answer that fits, and "other" always does. What stands behind it is chosen less often than it is true.`,
  source: "Krosnick & Presser 2010; Dillman, Smyth & Christian 2014",
  mistaken: `Where the platform mixes the order and keeps this one in its place.`,
  repair: `Moves the answer behind the others; codes stay as they are.`,
  wrong: desk(`    phone 1 "By telephone"
    other 2 "Another way" specify
    visit 3 "In person"`),
  right: desk(`    phone 1 "By telephone"
    visit 3 "In person"
    other 2 "Another way" specify`),
} as const satisfies Entry;
