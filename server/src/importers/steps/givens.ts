/** What a source has for what nobody is asked, without a list of its values: it is given where something hangs on it, with the values that it is compared with. */

import type { Found, FoundGiven, FoundOption } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { withAnswers } from "../text/marked.ts";

/** The questionnaire with those of them that are of use; the others are lost. */
export function withGivens(found: Found, gathering: Gathering): Found {
  const open = new Set((found.givens ?? []).flatMap(({ source, open: kind }) => (kind === undefined ? [] : [source])));
  if (open.size === 0) return found;
  const compared = new Map<string, Set<string>>();
  const told = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      withAnswers(value, ({ of, raw }) => {
        told.add(of);
        return raw;
      });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const { kind, of, value: own } = value as { kind?: unknown; of?: unknown; value?: unknown };
    if (typeof of === "string" && open.has(of)) {
      if (kind === "answered") told.add(of);
      else if (typeof own === "string") compared.set(of, (compared.get(of) ?? new Set()).add(own));
    }
    for (const each of Object.values(value)) look(each);
  };
  look([found.pages, found.sections, found.outros, found.outro]);
  const base = found.languages[0] ?? "en";
  const givens = (found.givens ?? []).flatMap(({ open: kind, ...given }): FoundGiven[] => {
    if (kind === undefined) return [given];
    const values = [...(compared.get(given.source) ?? [])];
    // A link has the codes of options, which are whole numbers.
    const areCodes = values.length > 0 && values.every((value) => /^-?\d{1,9}$/.test(value));
    const isGiven = areCodes || told.has(given.source);
    gathering.lose(kind, given.source, isGiven ? undefined : Object.values(given.label)[0], isGiven);
    if (!isGiven) return [];
    const options = values.map((code): FoundOption => ({ code, name: `v${code.replace("-", "minus")}`, label: { [base]: code } }));
    return [{ ...given, ...(areCodes && { options, isCompared: true }) }];
  });
  return { ...found, givens };
}
