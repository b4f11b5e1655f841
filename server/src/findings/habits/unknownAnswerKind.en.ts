import type { Entry } from "../entry.ts";
import { instead } from "./examples.ts";

export const unknownAnswerKind = {
  severity: "error",
  allowable: false,
  message:
    "{word} is no kind of answer. {hint} The kinds are one of, any of, rank, number, text, text long, date, time, place, file, image, scale NAME and share 100 across dimensions.",
  title: "A kind of answer that there is not",
  why: `Behind its text, a question says what kind of answer it takes. Survey platforms call the kinds by how they look (radio buttons, a
dropdown). Ukur names what is answered, and each platform shows it in its way: \`one of\` one option, \`any of\` several, \`number\`, \`text\`,
\`text long\`, \`date\`, \`scale\` with the name of a scale, \`rank\` an order, \`share\` points to divide.`,
  ...instead("one of {", "radio {"),
} as const satisfies Entry;
