import type { Entry } from "../entry.ts";
import { desk, banded } from "./examples.ts";

export const bandLabelChanged = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A label of a band that a platform cannot write",
  why: `The band is calculated by a formula in which some signs have a meaning of their own. Respondents, and whoever
reads the data, see other words than those of the codebook. Leave quotes, backslashes, brackets and braces out of the
labels of bands.`,
  for: { targets: ["limesurvey"] },
  wrong: desk(banded('So \\"so\\"')),
  right: desk(banded("So so")),
} as const satisfies Entry;
