import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const platformColumns = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Columns that a platform calls otherwise",
  why: `The platform builds the names of these columns itself, by a rule of its own. Before you run a script on its
data, give the columns the names of the codebook.`,
  for: { targets: ["redcap"] },
  wrong: asked('question detail "What did you use?" any of { books 1 "Books" films 2 "Films" }'),
  right: asked(
    'question detail "What did you use?" any of { books 1 "Books" films 2 "Films" } allow platform-columns because "The script renames them."',
  ),
} as const satisfies Entry;
