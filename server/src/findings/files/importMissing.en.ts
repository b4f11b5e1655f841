import type { Entry } from "../entry.ts";
import { good3 } from "./examples.ts";

export const importMissing = {
  severity: "error",
  allowable: false,
  message: 'There is no file "{path}" here. Check the spelling; a path starts with ./ or ../ and ends in .ukur.',
  title: "An import of a file that is not there",
  why: `The path is read from the folder of the file that holds the import. It starts with \`./\` or \`../\`, has
forward slashes and ends in \`.ukur\`. Capitals count: \`Scales.ukur\` and \`scales.ukur\` are two files on most
servers, even if your computer takes them for one.`,
  wrong: `import "./skales.ukur"

instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  right: `import "./scales.ukur"

instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  beside: { "scales.ukur": good3 },
} as const satisfies Entry;
