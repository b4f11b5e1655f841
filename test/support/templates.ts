/** The templates of whole files, filled in as they stand where nobody changes anything. */

import { snippetText } from "./editor.ts";
import { allTemplates } from "../../server/src/services/completion/templates.ts";

export function templateTexts(): { readonly title: string; readonly text: string }[] {
  return allTemplates.flatMap(({ label, en, id }) =>
    (
      [
        ["English", en()],
        ["Indonesian", id()],
      ] as const
    ).map(([language, text]) => ({ title: `the template ${label} in ${language}`, text: snippetText(text.replaceAll("NAME", "typed")) })),
  );
}
