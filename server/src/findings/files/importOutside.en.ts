import type { Entry } from "../entry.ts";
import { good3 } from "./examples.ts";

export const importOutside = {
  severity: "error",
  allowable: false,
  message: '"{path}" leads out of the folder {root}. An instrument may import only files inside it; copy the file there.',
  title: "An import that leads out of the project's folder",
  why: `An instrument may be opened by somebody who did not write it, and compiled by a server. So it can read only
files inside its own project: a path that climbs out of the folder, and a link that points out of it, are refused. Copy
the file into the project; then the project is also complete when you archive it.`,
  wrong: `import "../../shared/scales.ukur"

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
