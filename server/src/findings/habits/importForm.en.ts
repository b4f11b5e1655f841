import type { Entry } from "../entry.ts";
import { instead } from "./examples.ts";

export const importForm = {
  severity: "error",
  allowable: false,
  message: "A file of the library is imported by its name alone: {name}. A file of yours is a path in quotes: {path}.",
  title: "A file of the library with an ending",
  why: `A name behind \`import\` is one of the library's, such as \`scales\` or \`servqual\`. A file of your own is imported by its path from
this one, in quotes: \`import "./our_scales.ukur"\`.`,
  ...instead("import scales", "import scales.ukur"),
} as const satisfies Entry;
