import type { Entry } from "../entry.ts";

export const unknownStrength = {
  severity: "error",
  allowable: false,
  message: "A mapping says how close the two are: same, overlaps, analogue or none. {hint}",
  title: "A mapping that does not say how close the two are",
  why: `Two dimensions with one name may ask about different things. So each line of a mapping says how close they
are: \`same\`, \`overlaps\`, \`analogue\` (a loose likeness) or \`none\` (looked for and not found).`,
  wrong: `import servqual
import egovqual

mapping servqual to egovqual {
  reliability -> reliability similar
}
`,
  right: `import servqual
import egovqual

mapping servqual to egovqual {
  reliability -> reliability overlaps
}
`,
} as const satisfies Entry;
